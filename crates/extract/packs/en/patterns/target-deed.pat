# A number of things or people of which a verb tells what one country will do for the other: will send 50 teachers, offered 50 grants.

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Peru will send 50 beekeepers to Ghana."
  indicator=other value=50 countries=PER,GHA
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The Peruvian side offered 30 berths for deckhands."
  value=30
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana will export up to 4,000 tonnes of salt to Peru."
  value=4000
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana will send two ministers to Peru, and to host two leaders is an honour."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The parliament of Togo will buy 40 chairs."
