# ruff: noqa: E501 (the texts are data)
"""A hand-made graded set across sectors, short as pasted texts are. All people and companies are fictional.

GRADES[posting][resume]: 2 would be invited, 1 a neighbouring occupation worth a look; absent: another line of work.
"""

RESUMES = {
    "nurse": "Maria Keller\nRegistered nurse with 8 years in intensive care.\nVentilator management, medication administration, "
    "patient assessment, ACLS and BLS certified.\nStaff Nurse ICU, Northfield Hospital, 2016 - present\nBSc Nursing",
    "care_assistant": "Tom Birch\nHealthcare assistant in a nursing home since 2019. Personal care, feeding, mobility support, "
    "recording observations, dementia care. NVQ level 2 in health and social care.",
    "electrician": "Piotr Zielinski\nJourneyman electrician, 10 years on commercial sites. Conduit bending, panel wiring, "
    "fault finding, NEC code, blueprint reading. OSHA 30. Apprenticeship completed 2012.",
    "hvac": "Luis Ortega\nHVAC technician. Installation and repair of air conditioning and heating, refrigerant handling, EPA 608, "
    "ductwork, electrical troubleshooting. 5 years residential service.",
    "chef": "Anna Rossi\nSous chef in a 120-seat Italian restaurant. Menu planning, food cost control, HACCP, leading a brigade "
    "of eight, pastry. Culinary school diploma 2013.",
    "waiter": "Joe Park\nWaiter with 4 years in fine dining. Wine service, table service, POS systems, handling reservations, "
    "upselling.",
    "accountant": "Priya Nair\nChartered accountant. Month-end closing, IFRS reporting, tax returns, audits, SAP and Excel. "
    "6 years at a manufacturing group. Bachelor of Commerce.",
    "bookkeeper": "Helen Moss\nBookkeeper for small businesses: accounts payable and receivable, bank reconciliation, payroll, "
    "QuickBooks, VAT returns.",
    "java_dev": "Sven Lund\nSenior Java developer, 9 years. Spring Boot, Hibernate, Kafka, PostgreSQL, Docker, Kubernetes, "
    "microservices, REST APIs. M.Sc. Computer Science.",
    "python_dev": "Ines Duarte\nBackend engineer. Python, Django, PostgreSQL, Celery, Redis, AWS. 5 years in an online shop. "
    "REST APIs, automated tests, code reviews.",
    "frontend": "Kofi Mensah\nFrontend developer: React, TypeScript, HTML, CSS, accessibility, Jest. 4 years in an agency.",
    "data_scientist": "Wei Zhang\nData scientist. Machine learning with Python, scikit-learn, PyTorch, SQL, A/B testing, churn "
    "and demand forecasting models. PhD Statistics.",
    "data_analyst": "Sara Nilsson\nData analyst. SQL, Power BI, Excel, dashboards, reporting for sales and marketing. 3 years.",
    "hr": "Olga Petrova\nHR generalist: recruiting, onboarding, employee relations, labor law, payroll coordination, Workday. "
    "7 years in retail.",
    "recruiter": "Ben Adler\nTechnical recruiter. Sourcing engineers on LinkedIn, screening interviews, applicant tracking "
    "systems, employer branding. 5 years.",
    "teacher": "Claire Dubois\nPrimary school teacher, 11 years. Lesson planning, classroom management, reading and mathematics, "
    "parent meetings, inclusion of pupils with special needs. Master of Education.",
    "tutor": "Amir Haddad\nPrivate mathematics tutor for secondary pupils, exam preparation, individual learning plans. 3 years.",
    "lawyer": "Julia Stern\nAttorney, commercial litigation and contracts. Drafting, negotiation, due diligence, legal research. "
    "Admitted to the bar 2015. 8 years in a law firm.",
    "paralegal": "Nina Falk\nParalegal. Case files, legal research, drafting pleadings, e-filing, client communication. 4 years.",
    "truck_driver": "Mike Novak\nHGV driver class C+E, 12 years long haul. Tachograph, load securing, ADR certificate, clean "
    "record.",
    "warehouse": "Dana Cole\nWarehouse operative. Forklift licence, order picking, inventory counts, barcode scanners, loading. "
    "6 years in logistics.",
    "marketing": "Lea Baum\nDigital marketing manager. SEO, Google Ads, content strategy, email campaigns, Google Analytics, "
    "budget of 500k. 6 years.",
    "graphic_designer": "Yuki Mori\nGraphic designer. Adobe Illustrator, Photoshop, InDesign, branding, print and web layouts. "
    "5 years.",
    "sales": "Carlos Vega\nB2B sales executive for industrial pumps. Prospecting, negotiation, key accounts, Salesforce, "
    "exceeded quota four years in a row.",
    "mechanical_engineer": "Ravi Menon\nMechanical engineer. SolidWorks, FEA, tolerance analysis, prototyping of pumps and "
    "valves, project leadership. B.Eng. 7 years.",
    "civil_engineer": "Fatima Zahra\nCivil engineer: structural design, AutoCAD, site supervision, cost estimates, Eurocode. "
    "6 years in road and bridge building.",
    "receptionist": "Emma Wood\nHotel receptionist. Check-in and check-out, reservations, guest complaints, Opera PMS, English, "
    "French. 3 years.",
    "pharmacist": "David Kim\nLicensed pharmacist. Dispensing, patient counselling, drug interactions, inventory of medicines. "
    "PharmD. 5 years in a community pharmacy.",
    "welder": "Hans Vogt\nCertified welder MIG, TIG and arc, stainless steel and aluminium, reading of technical drawings, "
    "pipe welding. 15 years.",
    "social_worker": "Grace Obi\nSocial worker in child protection. Case management, risk assessment, family support, court "
    "reports. Master of Social Work. 6 years.",
}

POSTINGS = {
    "icu_nurse": "Registered Nurse - Intensive Care Unit\nRequirements:\n- Active RN licence\n- 3+ years of critical care "
    "experience\n- ACLS certification\n- Ventilator care and patient monitoring",
    "electrician_job": "Commercial Electrician\nYou install conduit, wire panels and troubleshoot faults on construction sites.\n"
    "Requirements:\n- Completed apprenticeship\n- Knowledge of the electrical code\n- Able to read blueprints",
    "head_chef": "Head Chef\nLead our kitchen team and write seasonal menus.\nRequirements:\n- Experience as sous chef or head "
    "chef\n- HACCP\n- Control of food cost",
    "accountant_job": "Senior Accountant\nRequirements:\n- Qualified accountant (CPA, ACCA or chartered)\n- IFRS and month-end "
    "closing\n- Good Excel, SAP is a plus\n- At least 4 years of experience",
    "java_job": "Java Backend Engineer\nRequirements:\n- 5 years of Java\n- Spring Boot and microservices\n- Kafka or RabbitMQ\n"
    "- Nice to have: Kubernetes",
    "python_job": "Python Developer (m/f/d)\nRequirements:\n- Python and Django\n- PostgreSQL\n- Experience with REST APIs\n"
    "- Docker is a plus",
    "data_science_job": "Data Scientist\nRequirements:\n- Machine learning in Python\n- SQL\n- Statistics degree, Master or PhD\n"
    "- Experience with forecasting",
    "hr_job": "HR Manager\nRequirements:\n- 5 years in human resources\n- Recruiting and employee relations\n- Knowledge of "
    "employment law",
    "teacher_job": "Elementary School Teacher\nPlan lessons, teach reading and maths, talk with parents.\nRequirements:\n"
    "- Teaching degree\n- Classroom experience",
    "lawyer_job": "Associate, Commercial Litigation\nRequirements:\n- Admission to the bar\n- 3 years of litigation\n- Contract "
    "drafting and negotiation",
    "driver_job": "Truck Driver, long distance\nRequirements:\n- Licence class CE\n- Digital tachograph card\n- ADR is a plus",
    "warehouse_job": "Warehouse Worker\nPick orders, load trucks, count stock.\nRequirements:\n- Forklift licence\n- Shift work",
    "marketing_job": "Performance Marketing Specialist\nRequirements:\n- Google Ads and SEO\n- Web analytics\n- Email marketing",
    "mechanical_job": "Design Engineer Mechanical\nRequirements:\n- Degree in mechanical engineering\n- SolidWorks or similar CAD"
    "\n- Finite element analysis",
    "pharmacist_job": "Community Pharmacist\nRequirements:\n- Pharmacy licence\n- Dispensing and patient advice",
    "welder_job": "TIG Welder\nRequirements:\n- Welding certificate\n- Stainless steel\n- Reading technical drawings",
    "front_desk_job": "Front Desk Agent, Hotel\nCheck in guests, answer the phone, handle reservations.\nRequirements:\n- English "
    "and French\n- Hotel software",
    "social_job": "Child Protection Caseworker\nRequirements:\n- Degree in social work\n- Case management\n- Court reports",
    "title_only_nurse": "RN",
    "title_only_sales": "Account Executive",
}

GRADES = {
    "icu_nurse": {"nurse": 2, "care_assistant": 1},
    "electrician_job": {"electrician": 2, "hvac": 1},
    "head_chef": {"chef": 2},
    "accountant_job": {"accountant": 2, "bookkeeper": 1},
    "java_job": {"java_dev": 2, "python_dev": 1},
    "python_job": {"python_dev": 2, "java_dev": 1, "data_scientist": 1},
    "data_science_job": {"data_scientist": 2, "data_analyst": 1},
    "hr_job": {"hr": 2, "recruiter": 1},
    "teacher_job": {"teacher": 2, "tutor": 1},
    "lawyer_job": {"lawyer": 2, "paralegal": 1},
    "driver_job": {"truck_driver": 2},
    "warehouse_job": {"warehouse": 2},
    "marketing_job": {"marketing": 2},
    "mechanical_job": {"mechanical_engineer": 2, "civil_engineer": 1},
    "pharmacist_job": {"pharmacist": 2},
    "welder_job": {"welder": 2},
    "front_desk_job": {"receptionist": 2, "waiter": 1},
    "social_job": {"social_worker": 2},
    "title_only_nurse": {"nurse": 2, "care_assistant": 1},
    "title_only_sales": {"sales": 2},
}
