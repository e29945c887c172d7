# The guide (F1). Its text is that of the documentation.
guide-search = Chercher dans le guide
guide-shortcuts = Raccourcis
guide-guide = Guide
guide-glossary = Glossaire
