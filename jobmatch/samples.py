"""Fictional pairs to try the demonstration with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    label: str
    posting: str
    resume: str


NURSE = Sample(
    "A ward nurse",
    """Senior Staff Nurse, Respiratory Ward
Aldermoor Hospitals Trust, Leeds, UK

You will run shifts on a 28-bed respiratory ward and help newly qualified nurses find their feet.

What you need
- NMC registration is essential
- At least three years on an acute ward
- Confident in medication administration and patient assessment
- Experience with non-invasive ventilation
- Knowledge of infection control

Desirable
- Mentoring or preceptorship of students
- Tracheostomy care

Full time, 37.5 hours a week, rotating shifts. £37,338 to £44,962 a year.""",
    """Mina Okafor
Registered Nurse, Bradford, UK

Experience

Staff Nurse, Wharfe Valley Hospital, Bradford
April 2020 – Present
- Look after up to eight patients a shift on an acute respiratory ward
- Administer medication, including intravenous antibiotics
- Set up and monitor BiPAP for patients in respiratory failure
- Preceptor for four newly qualified nurses

Healthcare Assistant, Elmfield Care Home, Shipley
August 2016 – March 2020
- Personal care and observation charts for thirty residents

Education
BSc (Hons) Adult Nursing, University of Bradford, 2017 – 2020

Registration
NMC registered nurse (adult)

Skills
Patient assessment, medication administration, infection control, non-invasive ventilation, handover""",
)
DEVELOPER = Sample(
    "A web developer",
    """Senior Python Developer
Lumen Ledger GmbH, Berlin (hybrid, two days in the office)

We write accounting software for small firms. You will own the import of bank data.

Your profile
- Five or more years of professional Python
- Very good Django and PostgreSQL
- Experience with Celery or another task queue
- Docker and continuous integration
- English at C1; German is a plus
- Nice to have: Kubernetes, Terraform

€68,000 to €82,000 a year, full time, unlimited contract.""",
    """Tomas Lindqvist
Backend engineer, Berlin

Experience

Backend Engineer, Parcelbird, Berlin
May 2021 – Present
- Build the tracking API in Python and Django, 12 million requests a day
- Moved nightly jobs from cron to Celery with Redis, cutting failures by 60%
- Run PostgreSQL 15 with logical replication
- Packaged all services with Docker and GitHub Actions

Software Developer, Nordsjö Data, Malmö
August 2018 – April 2021
- REST services in Flask, reports in pandas

Education
MSc Computer Science, Lund University, 2016 – 2018

Skills
Python, Django, Flask, PostgreSQL, Celery, Redis, Docker, Git, AWS

Languages
Swedish (native), English (C1), German (B1)""",
)
SAMPLES: dict[str, Sample] = {"nurse": NURSE, "developer": DEVELOPER}
