# The guide (F1). Its text is that of the documentation.
guide-search = Chercher dans le guide
guide-shortcuts = Raccourcis
guide-guide = Guide
guide-glossary = Glossaire
# Shown in other languages than English.
guide-english = Le guide n’existe pour l’instant qu’en anglais.
