# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = national
formula-nato = NATO
formula-un = UN
formula-eu = EU
formula-coalition = coalition
formula-command-not-reported = command not reported
formula-left-for = left for { $place }
