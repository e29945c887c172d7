# The guide (F1). Its text is that of the documentation.
guide-search = Search the guide
guide-shortcuts = Shortcuts
guide-guide = Guide
guide-glossary = Glossary
