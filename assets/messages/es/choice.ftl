
choice-action-About = Acerca de Laydown
    .tip = Mostrar la versión, la licencia y las fuentes de los datos incluidos
