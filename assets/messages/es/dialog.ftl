
dialog-ask-texts = Abrir una carpeta de textos
