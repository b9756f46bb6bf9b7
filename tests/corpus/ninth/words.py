"""Words that only these layouts say: headings of templates, labels of a federal form."""

from __future__ import annotations

COURSEWORK = "Relevant Coursework"
HOURS = "Hours per week: 40"
DUTIES = "Duties, Accomplishments and Related Skills"
SUPERVISORS = (
    "L. Whitcombe (may contact: yes)",
    "R. Hollis (may contact: yes)",
    "J. Marchetti (may contact: no)",
    "P. Okafor (may contact: yes)",
)

CAREER_OFFICE = {"en": {"volunteer": "Leadership & Activities", "skills": "Skills & Interests"}}
STUDENT = {"en": {"skills": "Technical Skills"}}
TABULAR = {
    "de": {
        "contact": "Persönliche Daten",
        "work": "Berufserfahrung",
        "education": "Ausbildung",
        "certificates": "Weiterbildungen und Zertifikate",
        "skills": "Kenntnisse und Fähigkeiten",
        "languages": "Sprachkenntnisse",
        "interests": "Hobbys",
        "volunteer": "Ehrenamt",
    }
}
GRADUATE = {
    "en": {
        "summary": "Career Objective",
        "education": "Academic Qualification",
        "skills": "Technical Skills",
        "work": "Internships / Work Experience",
        "projects": "Academic Projects",
        "awards": "Achievements",
        "volunteer": "Extra-Curricular Activities",
        "interests": "Hobbies",
    }
}
SKILLS_FIRST = {
    "en": {"skills": "Core Competencies", "work": "Work History", "summary": "Professional Summary"},
    "de": {"skills": "Kernkompetenzen", "work": "Berufliche Stationen"},
    "fr": {"skills": "Domaines de compétences", "work": "Parcours professionnel"},
    "es": {"skills": "Competencias clave", "work": "Historial laboral"},
    "nl": {"skills": "Kerncompetenties", "work": "Arbeidsverleden"},
}
FEDERAL = {
    "en": {
        "summary": "Professional Summary",
        "work": "Work Experience",
        "certificates": "Job Related Training and Certifications",
        "languages": "Language Skills",
        "awards": "Honors and Awards",
        "volunteer": "Volunteer Experience",
        "skills": "Job Related Skills",
    }
}
SCHOLAR = {
    "en": {
        "work": "Research and Professional Experience",
        "publications": "Publications",
        "awards": "Grants, Honours and Awards",
        "volunteer": "Professional Service and Outreach",
        "certificates": "Qualifications and Memberships",
        "projects": "Research Software and Projects",
        "skills": "Technical Skills",
    }
}
TABLE_HEADS = ("Course", "Institution / Board", "Year of Passing", "CGPA / Percentage")
