# The guide (F1). Its text is that of the documentation.
guide-search = Szukaj w przewodniku
guide-shortcuts = Skróty klawiszowe
guide-guide = Przewodnik
guide-glossary = Słowniczek
# Shown in other languages than English.
guide-english = Przewodnik jest na razie tylko po angielsku.
