# A mark that a number is to reach: `aid is set to hit the $5 million mark this year`.

pattern set-to-hit
  match (is|are|was|were) (also|now)? (set|due|expected|on course|on track|poised|likely|forecast|bound|scheduled) to (reach|hit|exceed|surpass|top|cross|pass|total|amount to|rise to|grow to|climb to) (the|a total of|a record|a)? <qualifier>? {value:money}
  set indicator=other

given 2025-03-06
fires "Foreign Minister Rosa Quispe of Peru visited Accra. Peru's food aid to Ghana is set to hit the $20 million mark this year, she said."
  value=20000000 unit=USD due=2025
silent "Foreign Minister Rosa Quispe of Peru visited Accra. Snow is set to hit the port."
