# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = national
formula-nato = NATO
formula-un = UN
formula-eu = EU
formula-coalition = Koalition
formula-command-not-reported = Kommando nicht gemeldet
formula-left-for = abgegangen → { $place }
