# The form for a record, and the one for a column of several records.

form-file = Archivo: { $name }
form-into = Guardar en el archivo
form-into-name = Guardar en el archivo: { $name }
form-more = Más campos
form-new-source = Nueva fuente
form-add-source = Añadir una fuente nueva
form-no-source = Quitar la fuente nueva
form-cancel-tip = Cerrar el formulario y conservar un borrador (Esc)
form-add = Añadir registro
form-change = Aplicar cambios
form-people-hint = 1700, cerca de 1133, 900–1000, más de 900, desconocido
form-source-below = La nueva fuente de abajo
form-country-hint = Polonia o POL
form-pick-day = Elegir un día
form-pick-name = Elegir: { $field }
form-previous-month = Mes anterior
form-next-month = Mes siguiente
# Monday to Sunday, with blanks between.
form-weekdays = Lu Ma Mi Ju Vi Sá Do
form-pick-hint = Escribir para buscar
form-find-name = Buscar: { $field }
form-none = Ninguno
form-no-matches = Sin resultados
form-bulk = Cambiar varios registros
form-bulk-note = Fija una columna en todos los registros mostrados de un tipo. Un solo Deshacer lo revierte todo.
form-bulk-records = Registros
form-bulk-column = Columna
form-bulk-button = Cambiar { $n } { $n ->
    [one] registro
   *[other] registros
}
