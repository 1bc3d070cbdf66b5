# A number of things or people of which a verb tells what one country does for the other, or that there are: donated 40 tractors, there are
# five schools.

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Peru has donated 40 tractors to Ghana."
  indicator=other value=40 countries=PER,GHA
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana has 600 stokers on Peruvian ships."
  value=600
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Sixteen drums were returned to Ghana."
  indicator=other value=16
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. There are five Peruvian bakeries in Ghana."
  indicator=other value=5
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana sent two ministers to Peru for three days."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. There are three ways to Peru."
