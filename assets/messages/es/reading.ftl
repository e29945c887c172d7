
reading-field-event = acontecimiento
reading-field-participants = participantes
reading-contributors = Con { $codes }.
