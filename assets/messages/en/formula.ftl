# Terms of a sum: “= 1,700 (national) + 3,000 (command not stated)”.

formula-national = national
formula-nato = NATO
formula-un = UN
formula-eu = EU
formula-coalition = coalition
formula-command-not-stated = command not stated
formula-left-for = left for { $place }
