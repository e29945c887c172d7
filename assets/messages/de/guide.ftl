# The guide (F1). Its text is that of the documentation.
guide-search = Anleitung durchsuchen
guide-shortcuts = Tastenkürzel
guide-guide = Anleitung
guide-glossary = Glossar
