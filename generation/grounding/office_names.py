# ruff: noqa: E501 (tables of words read better unbroken)
"""Offices by one English name, so that a title told in another language than the profile's is compared with it."""

from __future__ import annotations

import re
from functools import lru_cache

from profiles.parsing.folding import flat

# English name of the office -> its folded forms in German, French and Spanish, and other words for it in English.
_FORMS = {
    "head nurse": r"stationsleit(?:ung|er|erin)|pflegedienstleit\w+|cadre (?:de sante|infirmier)|supervisora? de enfermeria",
    "nurse": r"krankenschwester|(?:gesundheits- und )?krankenpfleger(?:in)?|pflegefach(?:kraft|frau|mann)|pflegekraft|infirmiere?|enfermer[oa]",
    "doctor": r"arzt|arztin|medecin|medic[oa]|physician",
    "senior doctor": r"oberarzt|oberarztin", "chief doctor": r"chefarzt|chefarztin",
    "team leader": r"team ?lead|(?:group|crew|squad) ?lead(?:er)?|team ?leiter(?:in)?|gruppenleiter(?:in)?|chef(?:fe)? d.equipe|jef[ea] de equipo|team head|head of team",
    "department head": r"abteilungsleiter(?:in)?|chef(?:fe)? de service|jef[ea] de departamento|head of department",
    "project manager": r"projektleiter(?:in)?|projektmanager(?:in)?|chef(?:fe)? de projet|jef[ea] de proyecto|project lead(?:er)?",
    "site manager": r"bauleiter(?:in)?|chef(?:fe)? de chantier|conduct(?:eur|rice) de travaux|jef[ea] de obra|construction manager|works manager|site supervisor",
    "plant manager": r"werksleiter(?:in)?|betriebsleiter(?:in)?|direct(?:eur|rice) d.usine|jef[ea] de planta",
    "branch manager": r"filialleiter(?:in)?|niederlassungsleiter(?:in)?|direct(?:eur|rice) d.agence|director[a]? de sucursal",
    "managing director": r"geschaftsfuhrer(?:in)?|gerant|gerante|director[a]? general|direct(?:eur|rice) general[e]?|gerente general",
    "shift leader": r"schichtleiter(?:in)?|schichtfuhrer(?:in)?|jef[ea] de turno|shift supervisor|shift lead",
    "foreman": r"vorarbeiter(?:in)?|contremaitre|capataz|forewoman|polier",
    "dispatcher": r"disponent(?:in)?|affreteur|affreteuse|transport planner|freight planner|freight dispatcher|scheduler|logistics planner",
    "electrician": r"elektriker(?:in)?|elektroniker(?:in)?|electricien(?:ne)?|electricista",
    "welder": r"schweisser(?:in)?|soudeur|soudeuse|soldador[a]?",
    "mechanic": r"mechaniker(?:in)?|mecanicien(?:ne)?|mecanic[oa]",
    "carpenter": r"zimmermann|tischler(?:in)?|schreiner(?:in)?|charpentier|menuisier|carpinter[oa]|joiner",
    "plumber": r"klempner(?:in)?|installateur(?:in)?|plombier|fontaner[oa]",
    "civil engineer": r"bauingenieur(?:in)?|ingenieure? civil|ingenier[oa] civil|ingenieure? en genie civil",
    "project engineer": r"projektingenieur(?:in)?|ingenieure? de projets?|ingenier[oa] de proyectos?|ingenieure? d.etudes",
    "engineer": r"ingenieur(?:in)?|ingenieure|ingenier[oa]",
    "software developer": r"softwareentwickler(?:in)?|softwareingenieur(?:in)?|developpeu(?:r|se)|desarrollador[a]?|programmierer(?:in)?|programador[a]?|software engineer|programmer",
    "developer": r"entwickler(?:in)?",
    "data analyst": r"datenanalyst(?:in)?|analyste de donnees|analista de datos",
    "architect": r"architekt(?:in)?|architecte|arquitect[oa]",
    "teacher": r"lehrer(?:in)?|lehrkraft|enseignante?|professeure?|institut(?:eur|rice)|maestr[oa]|profesor[a]?|schoolteacher",
    "headteacher": r"schulleiter(?:in)?|direct(?:eur|rice) d.ecole|director[a]? de colegio|head teacher|headmaster|headmistress",
    "lawyer": r"rechtsanwalt|rechtsanwaltin|anwalt|anwaltin|avocate?|abogad[oa]|jurist(?:in)?|juriste|solicitor|attorney",
    "paralegal": r"rechtsanwaltsfachangestellte[r]?|assistante? juridique",
    "accountant": r"buchhalter(?:in)?|comptable|contable|contador[a]?",
    "tax adviser": r"steuerberater(?:in)?|fiscaliste|asesor[a]? fiscal",
    "auditor": r"wirtschaftsprufer(?:in)?|auditeur|auditrice|auditor[a]",
    "controller": r"controllerin|controleu(?:r|se) de gestion",
    "pastry sous chef": r"sous-?chef(?:fe)? patissiere?|sous chef(?:fe)? patissiere?|second[e]? de patisserie",
    "pastry chef": r"chef(?:fe)? patissiere?|chef(?:fe)? de patisserie|chefpatissier|konditormeister(?:in)?|jef[ea] de pasteleria",
    "pastry commis": r"commis patissiere?|commis de patisserie",
    "pastry cook": r"patissiere?|konditor(?:in)?|pasteler[oa]|pastry maker",
    "sous chef": r"sous-chef(?:fe)?|souscheff?e?|second[e]? de cuisine|segund[oa] de cocina",
    "head chef": r"kuchenchef(?:in)?|chef(?:fe)? de cuisine|jef[ea] de cocina",
    "cook": r"koch|kochin|cuisiniere?|cociner[oa]", "baker": r"backer(?:in)?|boulangere?|panader[oa]",
    "waiter": r"kellner(?:in)?|serveu(?:r|se)|camarer[oa]|waitress|server",
    "sales manager": r"vertriebsleiter(?:in)?|verkaufsleiter(?:in)?|direct(?:eur|rice) commercial[e]?|director[a]? comercial|jef[ea] de ventas|head of sales",
    "sales representative": r"vertriebsmitarbeiter(?:in)?|aussendienstmitarbeiter(?:in)?|commercial[e]?|representante comercial|salesperson|sales rep|sales associate",
    "salesperson": r"verkaufer(?:in)?|vendeu(?:r|se)|vendedor[a]?",
    "purchaser": r"einkaufer(?:in)?|acheteu(?:r|se)|comprador[a]?|buyer|procurement specialist",
    "marketing manager": r"marketingleiter(?:in)?|responsable (?:du )?marketing|director[a]? de marketing|head of marketing",
    "human resources manager": r"personalleiter(?:in)?|responsable (?:des )?(?:ressources humaines|rh)|director[a]? de recursos humanos|hr manager",
    "warehouse worker": r"lagerist(?:in)?|lagermitarbeiter(?:in)?|magasiniere?|mozo de almacen",
    "warehouse manager": r"lagerleiter(?:in)?|responsable d.entrepot|jef[ea] de almacen",
    "driver": r"fahrer(?:in)?|kraftfahrer(?:in)?|chauffeu(?:r|se)|conductor[a]?",
    "researcher": r"wissenschaftliche[r]? mitarbeiter(?:in)?|cherche(?:ur|use)|investigador[a]?",
    "doctoral student": r"doktorand(?:in)?|doctorante?|doctorand[oa]|phd student|phd candidate",
    "intern": r"praktikant(?:in)?|stagiaire|becari[oa]|en practicas|internship|placement student",
    "apprentice": r"auszubildende[rn]?|azubi|lehrling|apprentie?|aprendiz|alternante?",
    "working student": r"werkstudent(?:in)?", "clerk": r"sachbearbeiter(?:in)?|kaufmann|kauffrau|employee? administratif|administrativ[oa]|office administrator",
    "pharmacist": r"apotheker(?:in)?|pharmacien(?:ne)?|farmaceutic[oa]",
    "physiotherapist": r"physiotherapeut(?:in)?|kinesitherapeute|fisioterapeuta|physical therapist|physio",
    "midwife": r"hebamme|sage-femme|matrona", "carer": r"altenpfleger(?:in)?|aide-soignante?|auxiliar de enfermeria|caregiver|care assistant",
    "social worker": r"sozialarbeiter(?:in)?|assistante? sociale?|trabajador[a]? social",
    "childcare teacher": r"erzieher(?:in)?|educat(?:eur|rice)|educador[a]?|early years teacher",
    "translator": r"ubersetzer(?:in)?|traduct(?:eur|rice)|traductor[a]?",
    "journalist": r"journalist(?:in)|journaliste|periodista|reporter", "editor": r"redakteur(?:in)?|redact(?:eur|rice)|redactor[a]?",
    "designer": r"gestalter(?:in)?|graphiste|disenador[a]?|designerin",
    "consultant": r"berater(?:in)?|unternehmensberater(?:in)?|consultante?|consultor[a]?|adviser|advisor",
    "technician": r"techniker(?:in)?|technicien(?:ne)?|tecnic[oa]",
    "caretaker": r"hausmeister(?:in)?|gardien(?:ne)?|conserje", "receptionist": r"rezeptionist(?:in)?|receptionniste|recepcionista",
    "police officer": r"polizist(?:in)?|policiere?|policia", "firefighter": r"feuerwehr(?:mann|frau)|pompiere?|bomber[oa]",
    "hairdresser": r"friseur(?:in)?|coiffeu(?:r|se)|peluquer[oa]", "gardener": r"gartner(?:in)?|jardiniere?|jardiner[oa]",
    "founder": r"grunder(?:in)?|fondat(?:eur|rice)|fundador[a]?", "assistant": r"assistent(?:in)?|assistante|asistente",
    "deputy": r"stellvertretende[rn]?|adjointe?|adjunt[oa]|vice", "manager": r"leiter(?:in)?|leitung|responsable|encargad[oa]|gerente",
    "director": r"direkt(?:or|orin)|direct(?:eur|rice)|director[a]", "chief": r"chef(?:in)?(?! de)|jef[ea]",
}  # fmt: skip
_BY_GROUP = {f"g{number}": name for number, name in enumerate(_FORMS)}
_PATTERN = re.compile(
    "|".join(
        f"(?P<g{number}>(?<![\\w-])(?:{forms}|{re.escape(name)})(?![\\w]))"
        for number, (name, forms) in enumerate(_FORMS.items())
    )
)


@lru_cache(maxsize=5_000)
def in_english(title: str) -> str:
    """A title with each office that the table knows by its English name, folded."""
    return _PATTERN.sub(lambda match: _BY_GROUP[match.lastgroup or ""], flat(title))
