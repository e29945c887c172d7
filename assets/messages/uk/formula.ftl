# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = національне
formula-nato = НАТО
formula-un = ООН
formula-eu = ЄС
formula-coalition = коаліція
formula-command-not-reported = командування не вказано
formula-left-for = вибуття → { $place }
