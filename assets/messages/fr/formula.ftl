# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = national
formula-nato = OTAN
formula-un = ONU
formula-eu = UE
formula-coalition = coalition
formula-command-not-reported = commandement non signalé
formula-left-for = partis → { $place }
