# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Tipo
row-host-code = Código del anfitrión
row-origin = Procedencia
row-people = Efectivos
row-use = Uso
row-known-from = Sabido desde
row-file = Archivo
row-counts = Se cuenta
row-rotation = Rotación, no añade nada
row-within = Parte de un total que cuenta
row-aside = No sumado: contado de otro modo
row-unlisted = Ya no figura
row-elsewhere = Contado en otro lugar
row-rival = Rival, no usado
row-superseded = Sustituido
row-outside = No contado
row-later = Después de este día
row-context = Contexto
# $kind: warning, summit, …
row-event = Evento: { $kind }
row-strength = Recuento
row-movement = Movimiento
row-all = Todos
row-not-reported = No notificado
# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people }, { $verb }, { $day }
row-sentence-event = { $kind }, { $title }, { $day }
# A record in one line, in the palette.
row-line-strength = { $sender } en { $host }: { $people }, { $scope }, { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host }: { $people }, { $kind }, { $day }
row-line-step = { $people }, { $kind }, { $day }
row-line-event = { $title }, { $day }
row-not-a-column = «{ $text }» no es una columna
# Words of the files, as cells have them.
row-national = Nacional
row-coalition = Coalición
row-official = Oficial
row-press = Prensa
row-secondary = Secundaria
row-checked = Comprobado
row-unsure = Sin comprobar
