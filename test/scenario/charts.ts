/** Small org charts as people save them from their spreadsheets, and how they come out. */
import { parseOrgChart, type Fault, type OrgChart } from '../../src/scenario/index.ts';

/** A deputy head, two branches, one of them with a team. */
export const english = `person id,name,role,manager id,branch,language,age band
1,Ann Roy,Deputy head,,,en,55+
2,Bob Côté,Director,1,Policy,fr,45-54
3,Cy Lee,Director,1,Operations,en,43.5
4,Di Poe,Analyst,3,Operations,en,under 30
5,Ed Wu,"Analyst, senior",3,Operations,,
`;

/** The same as Excel saves it in French: a byte-order mark, semicolons, lines that end in CR LF, cells to spare. */
export const french =
  `\uFEFFIdentifiant;Nom;Titre du poste;ID du gestionnaire;Direction générale;Langue;Tranche d’âge;;
1;Roy, Anne;Administratrice générale;;;anglais;55 ans et plus;;
2;Côté, Bob;Directeur;1;Politiques;Français;45 à 54 ans;;
3;Lee, Cy;Directrice;1;Opérations;anglais;43,5;;
4;Poe, Di;Analyste;3;Opérations;A;moins de 30 ans;;
5;Wu, Ed;"Analyste ""principal""
par intérim";3;Opérations;;;;
;;;;;;;;
`.replaceAll('\n', '\r\n');

/** Managers by name, columns in another order, tabs. */
export const byName = [
  ['Reports to', 'Full name', 'Employee no.'],
  ['', 'Ann Roy', 'a1'],
  ['Ann Roy', 'Bob Côté', 'b2'],
  ['ann roy', 'Cy Lee', 'c3'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

export function chartOf(text: string, name = 'chart.csv'): OrgChart {
  const parsed = parseOrgChart({ name, text });
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.chart;
}

export function warningsOf(text: string): readonly Fault[] {
  const parsed = parseOrgChart({ name: 'chart.csv', text });
  return parsed.kind === 'chart' ? parsed.warnings : [];
}

export function faultsOfChart(text: string): readonly Fault[] {
  const parsed = parseOrgChart({ name: 'chart.csv', text });
  return parsed.kind === 'faults' ? parsed.faults : [];
}

/** The English chart with one passage replaced; fails where the passage is not there. */
export function englishWith(passage: string, replacement: string): string {
  const changed = english.replace(passage, replacement);
  if (changed === english) throw new Error(`The chart has no ${passage}`);
  return changed;
}

/** So many people below one head, five to each manager. */
export function largeChart(people: number): string {
  const lines = ['id;titre;gestionnaire;direction;langue;âge', 'p0;Tête;;;fr;55+'];
  for (let at = 1; at <= people; at += 1) {
    const manager = at <= 5 ? 0 : Math.floor((at - 1) / 5);
    lines.push(`p${at};"Analyste, ${at % 50}";p${manager};Direction ${at % 5};fr;35 à 44`);
  }
  return lines.join('\n');
}
