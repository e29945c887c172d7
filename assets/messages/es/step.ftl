
step-accept-event = aceptar: { $kind } del { $day }
step-assign = dar palabras al campo: { $field }
step-split = dividir una ficha
step-join = unir dos fichas
