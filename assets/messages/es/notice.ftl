# Notices of the window.

notice-view-copied = Vista copiada
notice-map-copied = Mapa copiado
notice-copying = Copiando filas…
notice-rows-copied = { $n } { $n ->
    [one] fila copiada
   *[other] filas copiadas
}
notice-changes-copied = { $n } { $n ->
    [one] cambio copiado
   *[other] cambios copiados
}
notice-open-already = Ya está abierto: vea «Archivos…»
notice-shares-file = { $name } ya está abierto
notice-no-dataset = no se ha dado ningún conjunto de datos: indique uno
notice-dataset-twice = «{ $name }» se ha dado dos veces: indique cada conjunto de datos una vez
notice-problems = { $n } { $n ->
    [one] problema
   *[other] problemas
}
notice-notes = { $n } { $n ->
    [one] nota
   *[other] notas
}
notice-opened = Abierto: { $title }
# $found: the problems or notes, counted.
notice-opened-with = Abierto: { $title }, con { $found }
notice-opened-anew = Cargado de nuevo: { $title }
# $twins and $found: the two below, or nothing.
notice-opened-beside = Añadido: { $titles }{ $twins }{ $found }
notice-twins = { $n ->
    [one] ; { $n } movimiento está en ambos archivos y se cuenta una vez, con las etapas de ambos
   *[other] ; { $n } movimientos están en ambos archivos y se cuentan una vez, con las etapas de ambos
}
notice-in-all = { " " }({ $found } en total)
notice-closed = Cerrado: { $name }
notice-nothing-to-save = No hay cambios sin guardar
notice-saved = Guardado: { $path }
notice-not-saved = No se ha podido guardar { $path }: { $error }
notice-not-drawn = No se ha podido dibujar el mapa: { $error }
notice-kept-mine = Se conserva su versión; al guardar se sobrescribirán los archivos del disco
notice-downloaded = Descargado en { $path }
notice-exported = Exportado a { $path }
notice-reading-stopped = Importación cancelada
notice-import-open-questions = Responda las preguntas pendientes antes de importar
notice-recipe-saved = Receta guardada en { $path }
notice-no-country = «{ $text }» no es un país: escriba su nombre o su código
notice-restore = El próximo inicio restaura esta vista
notice-no-restore = Cada inicio muestra la vista de apertura
notice-form-kept = Borrador conservado: reanúdelo con «{ $action }»
notice-drag-to-another = Para añadir un movimiento, arrastre de un país a otro con Shift pulsada
notice-nothing-changed = No se ha cambiado nada
notice-no-record = «{ $id }» no se ha encontrado; no se ha cambiado nada
notice-no-claim = Afirmación «{ $id }» no encontrada; no se ha cambiado nada
notice-record-wrong = «{ $id }»: { $what }. No se ha cambiado nada
notice-why-nothing = { $why }; no se ha cambiado nada
# $files: their names, separated by commas.
notice-in-several-files = «{ $id }» está en varios archivos ({ $files }) y se muestra una vez: cierre antes todos menos uno. No se ha eliminado nada
# $first: the id of a record.
notice-referred-to = «{ $first }» remite a «{ $id }»: cámbielo antes. No se ha eliminado nada
notice-referred-to-by-more = «{ $first }» y { $n } más remiten a «{ $id }»: cámbielos antes. No se ha eliminado nada
notice-recover-closed = { $name } ya no está abierto: ábralo de nuevo para restaurar los cambios
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column }: entretanto se guardó «{ $saved }», quedó sin guardar «{ $left }»
notice-recover-row = { $row }: otro programa la cambió entretanto, y los cambios no se pueden combinar
notice-recover-gone = { $row }: eliminada entretanto, cambiada aquí
notice-recover-deleted = { $row }: cambiada entretanto, eliminada aquí
notice-recover-taken = { $row }: otro registro tiene ahora este id
notice-recover-broken = { $row } no se puede restaurar: su { $column } «{ $id }» ya no existe
notice-recover-damaged = { $n ->
    [one] no se puede leer { $n } línea del diario: lo que cambió se ha perdido
   *[other] no se pueden leer { $n } líneas del diario: lo que cambiaron se ha perdido
}
notice-recovered = { $n } { $n ->
    [one] cambio restaurado
   *[other] cambios restaurados
}, aún sin guardar
notice-done = Hecho: { $name }
# $outcome: one of the three below.
notice-done-outcome = Hecho: { $name }: { $outcome }
notice-no-number-changes = ningún número de este día cambia
notice-host-now = { $host } ahora { $numbers }
notice-total-now = el total ahora { $numbers }
notice-no-rival = «{ $id }» no tiene rival; no se ha cambiado nada
notice-preferred-already = «{ $id }» ya está fijado; no se ha cambiado nada
notice-not-pinned = «{ $id }» no está fijado; no se ha cambiado nada
# $units: the note below, or nothing.
notice-preferred = { $id } queda fijado: { $outcome }{ $units }
notice-unpinned = { $id } deja de estar fijado: { $outcome }{ $units }
notice-other-units = . Sus rivales nombran otras unidades ({ $units }), así que pueden describir otras fuerzas
notice-counted-in-gone = El registro en el que se cuenta este ya no existe; no se ha cambiado nada
notice-counted-so = Este registro ya se cuenta así; no se ha cambiado nada
notice-accept-needs-note = Añada una nota con el motivo. No se ha cambiado nada
notice-accept-records-gone = Sus registros ya no existen. No se ha cambiado nada
notice-accepted = Aceptado; la nota se conserva en { $kept }
notice-the-dataset = el conjunto de datos
notice-finding-open = Hallazgo reabierto
notice-no-lookup = No se han podido buscar los registros de estos números: cambie el día para intentarlo de nuevo
notice-no-journal = Los cambios no se pueden conservar para recuperarlos tras un fallo ({ $error }): guarde a menudo
notice-no-thread = No se ha podido iniciar un hilo ({ $error }): cierre otros programas e inténtelo de nuevo
notice-paste-cut = Solo se han pegado los primeros { $n } caracteres: un campo no admite más. Para textos largos, use «Leer un texto».
