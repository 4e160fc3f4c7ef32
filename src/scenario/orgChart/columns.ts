/** Which column of a chart says what: by its header, in English or French, however it is written. */
import { nearest } from '../nearest.ts';
import type { ColumnName } from './chartFlaw.ts';

/** For each column what it may be called, as `plain` leaves it; the earlier is the surer. */
const names: Readonly<Record<ColumnName, readonly string[]>> = {
  id: words(`
    personid id employeeid staffid positionid idperson pri identifier personnumero
    employeenumero positionnumero numero employee person idpersonne identifiantpersonne
    identifiant idemploye idemployee cidp identifiantemploye idposte matricule numeroemploye
    numeropersonne numeroposte employe personne empid empnumero idemp employeeidentifier
    personidentifier identifiantposte`),
  name: words(`
    name fullname personname employeename displayname lastname surname familyname nomcomplet
    nom nomprenom prenomnom nomfamille nomemploye nompersonne employeefullname nomemployee`),
  givenName: words('givenname firstname prenom forename'),
  role: words(`
    role title jobtitle positiontitle position job titreposte titre poste fonction emploi
    titreemploi titrefonction jobposition rolename designation titrefonctionnel intituleposte
    intitule roleposte namerole nametitle nomrole nomtitre nomfonction nomposte titrerole
    roletitre roletitle titlerole`),
  manager: words(`
    managerid idmanager manageridentifier managernumero supervisorid idgestionnaire
    gestionnaireid identifiantgestionnaire matriculegestionnaire numerogestionnaire
    idsuperieur idsuperviseur idchef idresponsable reportstoid reportsto manager supervisor
    boss parentid parent gestionnaire superieurimmediat superieureimmediate superieur
    superieure superviseur superviseure releve responsable chef managername supervisorname
    nomgestionnaire nomsuperieur managerpersonid manageremployeeid linemanagerid
    supervisornumero bossid identifiantsuperieur matriculesuperieur numerosuperieur
    identifiantsuperviseur matriculesuperviseur identifiantresponsable identifiantmanager
    linemanager superieurhierarchique superieurehierarchique responsablehierarchique
    nomsuperviseur nomresponsable n1`),
  branch: words(`
    branch branchname directorate sector division unit direction directiongenerale secteur
    unite nomdirection workunit department departement organization organisation service team
    equipe branche`),
  language: words(`
    language lang officiallanguage firstofficiallanguage preferredlanguage langue
    langueofficielle premierelangueofficielle languepreferee worklanguage languagework
    firstlanguage mothertongue preferredofficiallanguage languetravail premierelangue
    languematernelle langueofficiellepreferee`),
  age: words(`
    ageband age agegroup agerange ages trancheage tranchesage groupeage agebracket agecategory
    agecohort classeage categorieage cohorteage tranche`),
};

const columnOf: ReadonlyMap<string, readonly [ColumnName, number]> = new Map(
  entriesOf(names).flatMap(([column, all]) => all.map((name, rank) => [name, [column, rank]])),
);

export type Columns = {
  /** Where each column that is there stands among the cells of a row. */
  readonly at: Readonly<Partial<Record<ColumnName, number>>>;
  /** Cells of the header that mean nothing here. */
  readonly unknown: readonly number[];
  /** Cells of the header that say what another says better, which is taken. */
  readonly second: readonly { readonly cell: number; readonly taken: number }[];
};

export function readHeader(header: readonly string[]): Columns {
  const at: Partial<Record<ColumnName, number>> = {};
  const ranks: Partial<Record<ColumnName, number>> = {};
  const unknown: number[] = [];
  const second: { cell: number; taken: number }[] = [];
  for (const [cell, text] of header.entries()) {
    if (text.trim() === '') continue;
    const [column, rank] = columnOf.get(plain(text)) ?? [];
    if (column === undefined || rank === undefined) {
      unknown.push(cell);
      continue;
    }
    const before = at[column];
    if (before !== undefined && rank >= (ranks[column] ?? 0)) {
      second.push({ cell, taken: before });
      continue;
    }
    if (before !== undefined) second.push({ cell: before, taken: cell });
    at[column] = cell;
    ranks[column] = rank;
  }
  return { at, unknown, second };
}

/** A cell of the header that is almost what a column is called, or empty. */
export function nearestHeader(
  column: ColumnName,
  header: readonly string[],
  { unknown }: Columns,
): string {
  // One column alone was meant as several, and a sentence as none.
  if (header.length === 1) return '';
  const cell = unknown
    .slice(0, 100)
    .find((at) => header[at].length < 40 && nearest(plain(header[at]), names[column]) !== '');
  return cell === undefined ? '' : header[cell].trim();
}

/** Without accents, signs, brackets, small words and capitals: `Identifiant de l’employé` as `identifiantemploye`. */
function plain(header: string): string {
  return header
    .slice(0, 200)
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/#|n[°º]|(?<![a-z])no(?![a-z])|number/g, 'numero')
    .replaceAll(/(?<![a-z])(?:d|l|de|du|des|la|le|les|ou|et|of|the|or|and)(?![a-z])/g, '')
    .replaceAll(/[^a-z0-9]/g, '');
}

function entriesOf(
  record: Readonly<Record<ColumnName, readonly string[]>>,
): readonly (readonly [ColumnName, readonly string[]])[];
function entriesOf(record: object): readonly unknown[] {
  return Object.entries(record);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
