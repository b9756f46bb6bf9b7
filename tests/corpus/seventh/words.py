"""Words that only these layouts say: headings as families and schools hand them on, labels of a national habit."""

from __future__ import annotations

from tests.corpus.third.words import SECTIONS, by_section
from tests.corpus.words import HEADINGS

# A template's own English headings, left as they were over a resume in another language.
TEMPLATE = {name: HEADINGS["en"][name][0] for name in SECTIONS} | {"work": "Work Experience", "summary": "About"}
LEFT_ENGLISH = dict.fromkeys(HEADINGS, TEMPLATE)

# summary | work | education | skills | languages | certificates | projects | publications | awards | volunteer
# | interests | contact: as one was taught to call them.
TAUGHT = {
    "en": by_section("Introduction | Employment | Education and Qualifications | Skills and Knowledge | Languages | "
                     "Further Training | Project Experience | Published Articles | Awards and Prizes | Voluntary "
                     "Activities | Leisure Interests | Personal Information"),
    "de": by_section("Zur Person | Beruflicher Werdegang | Schul- und Hochschulbildung | Kenntnisse und Fähigkeiten | "
                     "Sprachkenntnisse | Fortbildungen | Projekterfahrung | Fachartikel | Auszeichnungen und Preise | "
                     "Ehrenamtliche Tätigkeit | Hobbys und Interessen | Persönliche Angaben"),
    "fr": by_section("Présentation | Expérience professionnelle | Formation scolaire et universitaire | Compétences et "
                     "connaissances | Langues étrangères | Formation continue | Projets menés | Articles publiés | "
                     "Prix et récompenses | Activités associatives | Loisirs et intérêts | Informations personnelles"),
    "es": by_section("Presentación | Experiencia profesional | Formación reglada | Conocimientos y habilidades | "
                     "Idiomas | Formación continua | Experiencia en proyectos | Artículos publicados | Premios y "
                     "menciones | Actividades sociales | Intereses y tiempo libre | Datos de la persona"),
    "it": by_section("Presentazione | Esperienze lavorative | Studi e formazione | Conoscenze e capacità | Lingue "
                     "conosciute | Corsi di aggiornamento | Esperienza di progetto | Articoli pubblicati | Premi e "
                     "menzioni | Attività sociali | Interessi e tempo libero | Dati anagrafici"),
    "pt": by_section("Apresentação | Experiência de trabalho | Formação escolar e universitária | Conhecimentos e "
                     "capacidades | Idiomas | Formação contínua | Experiência em projetos | Artigos publicados | "
                     "Prémios e menções | Atividades sociais | Interesses e tempos livres | Dados da pessoa"),
    "nl": by_section("Voorstelling | Beroepservaring | Scholing en studie | Kennis en vaardigheden | Talenkennis | "
                     "Bijscholing | Projectervaring | Gepubliceerde artikelen | Prijzen en vermeldingen | "
                     "Sociale activiteiten | Interesses en vrije tijd | Personalia"),
    "pl": by_section("O sobie | Przebieg zatrudnienia | Wykształcenie i nauka | Wiedza i umiejętności | Znajomość "
                     "języków | Szkolenia i kursy | Udział w projektach | Opublikowane artykuły | Nagrody i "
                     "wyróżnienia | Działalność społeczna | Zainteresowania i czas wolny | Dane osobiste"),
    "ro": by_section("Prezentare | Experiența profesională | Studii și pregătire | Cunoștințe și abilități | Limbi "
                     "străine | Cursuri de perfecționare | Experiență în proiecte | Articole publicate | Premii și "
                     "mențiuni | Activități sociale | Interese și timp liber | Date personale"),
}  # fmt: skip

# The line over a list of duties, and what stands before a post.
POST = {"en": "Post", "de": "Stelle", "fr": "Poste", "es": "Cargo", "it": "Ruolo", "pt": "Cargo", "nl": "Functie",
        "pl": "Stanowisko", "ro": "Funcție"}  # fmt: skip
ACTIVITIES = {"en": "Main activities", "de": "Hauptaufgaben", "fr": "Activités principales",
              "es": "Actividades principales", "it": "Principali attività", "pt": "Principais atividades",
              "nl": "Belangrijkste taken", "pl": "Główne zadania", "ro": "Activități principale"}  # fmt: skip
