# Visits: somebody travels to another country in an official capacity.

pattern invited-by
  match at the invitation of {host:persons}
  set part=host

pattern paid-visit
  match {kind:visit-kind}? (visit|trip) to {host_country:destination}

given 2024-05-28
fires "President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024 at the invitation of President Alexander Stubb."
  guest="Alar Karis" host_country=FIN kind=state
silent "The team paid a visit to the museum."
