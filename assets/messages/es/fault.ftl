# What is wrong in a form, and the fix.

fault-people-empty = Escriba un número de efectivos
fault-people = «{ $text }» no es un número de efectivos
fault-people-fix = Use 1700 o cerca de 1700, 900–1000, más de 900, hasta 460, o desconocido
fault-itself = Un registro no puede remitir a sí mismo
fault-not-found = «{ $id }» no se ha encontrado
# $kind: “stage”.
fault-taken = «{ $id }» es el id de otro registro ({ $kind })
fault-another-id = Elija otro id
fault-choose-source = Elija una fuente de la lista, o añada una
# $kinds: “strength or movement”.
fault-choose = Elija: { $kinds }
fault-choose-or-clear = Elija: { $kinds }, o déjelo vacío
fault-or = { $first } o { $second }
fault-no-destination = Sin destino: estos efectivos no estarían en el mapa
fault-no-destination-fix = Rellene «Destino» o «Anfitrión (según la fuente)»
fault-foreign = «{ $id }» está en { $other }, y { $file } solo puede remitir a sus propios registros
fault-foreign-fix = Elija uno del mismo archivo, o añádalo antes en él
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }
# $kind: strength, movement, …
fault-new = Nuevo registro: { $kind }
fault-edit = Editar: { $kind }
fault-record = registro
