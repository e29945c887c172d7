# The guide (F1). Its text is that of the documentation.
guide-search = Search the guide
guide-shortcuts = Shortcuts
guide-guide = Guide
guide-glossary = Glossary
# Shown in other languages than English.
guide-english = The guide is in English.
