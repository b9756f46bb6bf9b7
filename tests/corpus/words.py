"""The words a resume is built with, by language: headings with variants, months, "present", contact labels."""

from __future__ import annotations

HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "summary": ("Summary", "Profile", "About Me", "Professional Summary"),
        "work": ("Experience", "Work Experience", "Professional Experience", "Employment History", "Career History"),
        "education": ("Education", "Education and Training", "Academic Background", "Education"),
        "skills": ("Skills", "Core Skills", "Technical Skills", "Areas of Expertise", "Key Competencies"),
        "languages": ("Languages", "Language Skills"),
        "certificates": ("Certifications", "Licenses and Certifications", "Certificates"),
        "projects": ("Projects", "Selected Projects", "Personal Projects"),
        "publications": ("Publications", "Selected Publications"),
        "awards": ("Awards", "Honors and Awards", "Awards and Honours"),
        "volunteer": ("Volunteering", "Volunteer Experience", "Community Involvement"),
        "interests": ("Interests", "Hobbies and Interests"),
        "contact": ("Contact", "Contact Details"),
    },
    "de": {
        "summary": ("Profil", "Kurzprofil", "Über mich"),
        "work": ("Berufserfahrung", "Beruflicher Werdegang", "Praxiserfahrung"),
        "education": ("Ausbildung", "Bildungsweg", "Studium und Ausbildung"),
        "skills": ("Kenntnisse", "Fähigkeiten", "Fachkenntnisse", "Kompetenzen"),
        "languages": ("Sprachen", "Sprachkenntnisse"),
        "certificates": ("Zertifikate", "Weiterbildung", "Zertifizierungen"),
        "projects": ("Projekte",),
        "publications": ("Veröffentlichungen", "Publikationen"),
        "awards": ("Auszeichnungen", "Preise"),
        "volunteer": ("Ehrenamt", "Ehrenamtliches Engagement"),
        "interests": ("Interessen", "Hobbys"),
        "contact": ("Kontakt", "Persönliche Daten"),
    },
    "fr": {
        "summary": ("Profil", "À propos", "Résumé"),
        "work": ("Expérience professionnelle", "Expériences", "Parcours professionnel"),
        "education": ("Formation", "Formation et diplômes", "Études"),
        "skills": ("Compétences", "Compétences clés", "Savoir-faire"),
        "languages": ("Langues",),
        "certificates": ("Certifications", "Certificats"),
        "projects": ("Projets", "Projets personnels"),
        "publications": ("Publications",),
        "awards": ("Distinctions", "Prix"),
        "volunteer": ("Bénévolat", "Engagement associatif"),
        "interests": ("Centres d'intérêt", "Loisirs"),
        "contact": ("Contact", "Coordonnées"),
    },
    "es": {
        "summary": ("Perfil", "Perfil profesional", "Sobre mí"),
        "work": ("Experiencia laboral", "Experiencia profesional", "Experiencia"),
        "education": ("Formación académica", "Educación", "Formación"),
        "skills": ("Competencias", "Habilidades", "Aptitudes"),
        "languages": ("Idiomas",),
        "certificates": ("Certificaciones", "Certificados"),
        "projects": ("Proyectos",),
        "publications": ("Publicaciones",),
        "awards": ("Premios", "Reconocimientos"),
        "volunteer": ("Voluntariado",),
        "interests": ("Intereses", "Aficiones"),
        "contact": ("Contacto", "Datos personales"),
    },
    "it": {
        "summary": ("Profilo", "Chi sono", "Profilo professionale"),
        "work": ("Esperienza lavorativa", "Esperienze professionali", "Esperienza professionale"),
        "education": ("Istruzione", "Formazione", "Istruzione e formazione"),
        "skills": ("Competenze", "Capacità e competenze"),
        "languages": ("Lingue", "Competenze linguistiche"),
        "certificates": ("Certificazioni", "Certificati"),
        "projects": ("Progetti",),
        "publications": ("Pubblicazioni",),
        "awards": ("Premi", "Riconoscimenti"),
        "volunteer": ("Volontariato",),
        "interests": ("Interessi", "Hobby"),
        "contact": ("Contatti", "Dati personali"),
    },
    "pt": {
        "summary": ("Perfil", "Resumo", "Sobre mim"),
        "work": ("Experiência profissional", "Experiência", "Percurso profissional"),
        "education": ("Formação académica", "Educação", "Habilitações literárias"),
        "skills": ("Competências", "Habilidades"),
        "languages": ("Idiomas", "Línguas"),
        "certificates": ("Certificações", "Certificados"),
        "projects": ("Projetos",),
        "publications": ("Publicações",),
        "awards": ("Prémios", "Distinções"),
        "volunteer": ("Voluntariado",),
        "interests": ("Interesses",),
        "contact": ("Contacto", "Dados pessoais"),
    },
    "nl": {
        "summary": ("Profiel", "Samenvatting", "Over mij"),
        "work": ("Werkervaring", "Ervaring", "Loopbaan"),
        "education": ("Opleiding", "Opleidingen", "Opleiding en studie"),
        "skills": ("Vaardigheden", "Competenties"),
        "languages": ("Talen", "Talenkennis"),
        "certificates": ("Certificaten", "Cursussen en certificaten"),
        "projects": ("Projecten",),
        "publications": ("Publicaties",),
        "awards": ("Prijzen", "Onderscheidingen"),
        "volunteer": ("Vrijwilligerswerk",),
        "interests": ("Interesses", "Hobby's"),
        "contact": ("Contact", "Persoonlijke gegevens"),
    },
    "pl": {
        "summary": ("Profil zawodowy", "O mnie", "Podsumowanie"),
        "work": ("Doświadczenie zawodowe", "Doświadczenie", "Przebieg kariery"),
        "education": ("Wykształcenie", "Edukacja"),
        "skills": ("Umiejętności", "Kompetencje"),
        "languages": ("Języki", "Języki obce", "Znajomość języków"),
        "certificates": ("Certyfikaty", "Kursy i certyfikaty"),
        "projects": ("Projekty",),
        "publications": ("Publikacje",),
        "awards": ("Nagrody", "Osiągnięcia"),
        "volunteer": ("Wolontariat",),
        "interests": ("Zainteresowania",),
        "contact": ("Kontakt", "Dane osobowe"),
    },
    "ro": {
        "summary": ("Profil", "Despre mine", "Rezumat"),
        "work": ("Experiență profesională", "Experiență", "Experiența de muncă"),
        "education": ("Educație", "Studii", "Educație și formare"),
        "skills": ("Competențe", "Aptitudini", "Abilități"),
        "languages": ("Limbi străine", "Limbi", "Competențe lingvistice"),
        "certificates": ("Certificări", "Certificate"),
        "projects": ("Proiecte",),
        "publications": ("Publicații",),
        "awards": ("Premii", "Distincții"),
        "volunteer": ("Voluntariat",),
        "interests": ("Interese", "Hobby-uri"),
        "contact": ("Contact", "Date personale"),
    },
}

LONG = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    "it": "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
    "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ro": "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
}
PRESENT = {
    "en": ("Present", "present", "Current", "Now", "to date"),
    "de": ("heute", "Gegenwart", "aktuell", "jetzt"),
    "fr": ("aujourd'hui", "présent", "à ce jour"),
    "es": ("actualidad", "Actualidad", "presente", "hoy"),
    "it": ("oggi", "presente", "in corso", "attuale"),
    "pt": ("presente", "atual", "hoje", "até à data"),
    "nl": ("heden", "nu", "Heden"),
    "pl": ("obecnie", "teraz", "nadal"),
    "ro": ("prezent", "Prezent", "în prezent"),
}
SINCE = {"en": "since", "de": "seit", "fr": "depuis", "es": "desde", "it": "dal", "pt": "desde", "nl": "sinds",
         "pl": "od", "ro": "din"}  # fmt: skip
TO = {"en": "to", "de": "bis", "fr": "à", "es": "a", "it": "a", "pt": "a", "nl": "tot", "pl": "do", "ro": "până în"}
AT = {"en": "at", "de": "bei", "fr": "chez", "es": "en", "it": "presso", "pt": "em", "nl": "bij", "pl": "w", "ro": "la"}
LABELS = {  # email, phone, address
    "en": ("Email", "Phone", "Address"), "de": ("E-Mail", "Telefon", "Anschrift"),
    "fr": ("E-mail", "Téléphone", "Adresse"), "es": ("Correo", "Teléfono", "Dirección"),
    "it": ("E-mail", "Telefono", "Indirizzo"), "pt": ("E-mail", "Telefone", "Morada"),
    "nl": ("E-mail", "Telefoon", "Adres"), "pl": ("E-mail", "Telefon", "Adres"), "ro": ("E-mail", "Telefon", "Adresă"),
}  # fmt: skip
GRADE = {"en": "GPA", "de": "Note", "fr": "Moyenne", "es": "Nota media", "it": "Voto", "pt": "Média", "nl": "Cijfer",
         "pl": "Średnia", "ro": "Media"}  # fmt: skip
COURSES = {"en": "Courses", "de": "Schwerpunkte", "fr": "Cours", "es": "Asignaturas", "it": "Corsi",
           "pt": "Disciplinas", "nl": "Vakken", "pl": "Przedmioty", "ro": "Cursuri"}  # fmt: skip
TECHNOLOGIES = {"en": "Technologies", "de": "Technologien", "fr": "Technologies", "es": "Tecnologías",
                "it": "Tecnologie", "pt": "Tecnologias", "nl": "Technologieën", "pl": "Technologie",
                "ro": "Tehnologii"}  # fmt: skip
PRACTISED = {"en": "Key skills", "de": "Schwerpunkte", "fr": "Compétences mobilisées", "es": "Competencias clave",
             "it": "Competenze applicate", "pt": "Competências aplicadas", "nl": "Gebruikte vaardigheden",
             "pl": "Wykorzystane umiejętności", "ro": "Competențe folosite"}  # fmt: skip
TITLES = {"en": "Curriculum Vitae", "de": "Lebenslauf", "fr": "Curriculum vitæ", "es": "Currículum vítae",
          "it": "Curriculum vitae", "pt": "Currículo", "nl": "Curriculum vitae", "pl": "Życiorys",
          "ro": "Curriculum vitae"}  # fmt: skip
PAGES = {"en": "page {0} of {1}", "de": "Seite {0} von {1}", "fr": "page {0} sur {1}", "es": "página {0} de {1}",
         "it": "pagina {0} di {1}", "pt": "página {0} de {1}", "nl": "pagina {0} van {1}", "pl": "strona {0} z {1}",
         "ro": "pagina {0} din {1}"}  # fmt: skip


def heading(language: str, section: str, variant: int) -> str:
    """A heading for the section; `variant` picks among those of the language, wrapping around."""
    choices = HEADINGS[language][section]
    return choices[variant % len(choices)]


# Headings as people word them who want none of the usual ones.
OWN_WORDS: dict[str, dict[str, str]] = {
    "en": {"work": "Where I have worked", "education": "What I studied", "skills": "What I am good at"},
    "de": {"work": "Meine Stationen", "education": "Was ich gelernt habe", "skills": "Das kann ich"},
    "fr": {"work": "Là où j'ai travaillé", "education": "Mes années d'études", "skills": "Ce que je sais faire"},
    "es": {"work": "Mi camino", "education": "Lo que estudié", "skills": "Lo que sé hacer"},
    "it": {"work": "Il mio cammino", "education": "I miei studi", "skills": "Cosa so fare"},
    "pt": {"work": "O meu caminho", "education": "Os meus estudos", "skills": "O que sei fazer"},
    "nl": {"work": "Waar ik werkte", "education": "Wat ik leerde", "skills": "Wat ik kan"},
    "pl": {"work": "Moja droga", "education": "Moja nauka", "skills": "Co potrafię"},
    "ro": {"work": "Drumul meu", "education": "Ce am studiat", "skills": "Ce știu să fac"},
}
