# Terms of a sum: “= 1,700 (national) + 3,000 (command not reported)”.

formula-national = nacional
formula-nato = OTAN
formula-un = ONU
formula-eu = UE
formula-coalition = coalición
formula-command-not-reported = mando no notificado
formula-left-for = salida hacia { $place }
