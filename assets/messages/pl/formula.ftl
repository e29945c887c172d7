# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = narodowe
formula-nato = NATO
formula-un = ONZ
formula-eu = UE
formula-coalition = koalicja
formula-command-not-reported = dowództwa nie podano
formula-left-for = wyjazd → { $place }
