# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = { $name } no se puede leer como { $format }: { $cause }
reading-no-text = { $name } no contiene texto; una página escaneada debe convertirse antes en texto
# $most: megabytes.
reading-long = { $name } supera los { $most } MB: lea sus partes una a una
reading-words = { $name } tiene más de { $most } palabras y líneas: lea sus partes una a una
reading-unknown-format = { $name } no se puede leer: dé un archivo .txt, .md, .html, .docx, .pdf o .eml
reading-no-letter = no es un mensaje de correo electrónico
reading-heads = tiene demasiadas líneas de encabezado; guarde solo su texto
reading-broken-pdf = está dañado
reading-swells = descomprimido ocupa mucho más que su tamaño; imprímalo en un archivo nuevo, o guarde solo su texto
# One part of a PDF.
reading-circle = una de sus partes se contiene a sí misma; imprímalo en un archivo nuevo, o guarde solo su texto
reading-deep = sus partes tienen demasiados niveles anidados; imprímalo en un archivo nuevo, o guarde solo su texto
reading-again = dibuja las mismas partes demasiadas veces; imprímalo en un archivo nuevo, o guarde solo su texto
reading-locked = necesita una contraseña; guárdelo sin ella
reading-without-pdf = esta compilación no lee PDF
reading-paragraph = párrafo { $n }

# Why a number is no record. 
reading-readiness = en alerta, no enviados
reading-casualties = bajas
reading-equipment = material
reading-duration = un periodo de tiempo
reading-name = parte de un nombre
reading-money = dinero
reading-percentage = una proporción
reading-distance = una medida
reading-law = número de una ley o resolución
reading-army = tamaño de un ejército
reading-ceiling = el máximo permitido
reading-exercise = un ejercicio
reading-civilians = civiles
reading-trainees = personas instruidas
reading-adversary = combatientes irregulares
reading-repeated = ya indicado arriba
reading-sum = una suma de otros
reading-resulting = un total por alcanzar
reading-superseded = un número anterior
reading-own-soil = en el propio país del remitente
reading-denied = desmentido
reading-requested = solicitado
reading-usual = un tamaño habitual
reading-things = no son efectivos
reading-no-host = no se nombra ningún lugar
reading-other = nada dice que se envíen o estén estacionados efectivos

# What is doubtful in a candidate.
reading-from-context = { $field }: del texto anterior
reading-missing = { $field }: falta
reading-no-verb = no se dice si es nivel o cambio
reading-parts-differ = las partes no suman
reading-undecided = no decidido
reading-field-sender = remitente
reading-field-host = anfitrión
reading-field-people = número
reading-field-stage = etapa
reading-field-day = día
reading-field-origin = procedencia
reading-field-place = lugar
reading-field-expected = día esperado
reading-field-command = mando
reading-field-unit = unidad
reading-field-operation = operación
reading-field-part = parte de
reading-level = nivel

# What would settle a doubt.
reading-settle-context = Vea si el texto anterior se refiere también a este número, o edite el campo.
reading-settle-missing = Edite la ficha y rellene el campo.
reading-settle-no-verb = Vea si están allí o se envían, y edite la ficha.
reading-settle-parts = Compare en el texto las partes con el total.
reading-settle-undecided = Acéptela solo si este conjunto de datos admite movimientos previstos.
