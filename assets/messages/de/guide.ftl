# The guide (F1). Its text is that of the documentation.
guide-search = Anleitung durchsuchen
guide-shortcuts = Tastenkürzel
guide-guide = Anleitung
guide-glossary = Glossar
# Shown in other languages than English.
guide-english = Die Anleitung gibt es bisher nur auf Englisch.
