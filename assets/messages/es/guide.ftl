# The guide (F1). Its text is that of the documentation.
guide-search = Buscar en la guía
guide-shortcuts = Atajos de teclado
guide-guide = Guía
guide-glossary = Glosario
# Shown in other languages than English.
guide-english = Por ahora la guía solo está en inglés.
