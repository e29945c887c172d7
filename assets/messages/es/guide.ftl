# The guide (F1). Its text is that of the documentation.
guide-search = Buscar en la guía
guide-shortcuts = Atajos de teclado
guide-guide = Guía
guide-glossary = Glosario
