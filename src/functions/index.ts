import { beschikbaarheid } from './beschikbaarheid';
import { indexeer } from './indexeer';
import { inspanning } from './inspanning';
import { naijl } from './naijl';
import { omslagpunt } from './omslagpunt';
import { outcome } from './outcome';
import { output } from './output';
import { overschrijding } from './overschrijding';
import { plafond } from './plafond';
import { populatie } from './populatie';
import { prognose } from './prognose';
import { staffel } from './staffel';
import { taakgericht } from './taakgericht';
import { uitleg } from './uitleg';
import { uitputting } from './uitputting';
import { verdeel } from './verdeel';
import { vergelijk } from './vergelijk';
import { verschil } from './verschil';
import { volumestatus } from './volumestatus';
import { weigerkans } from './weigerkans';

// Ids are public: what has been released is never renamed.
CustomFunctions.associate({
  INSPANNING: inspanning,
  TAAKGERICHT: taakgericht,
  OUTPUT: output,
  OUTCOME: outcome,
  BESCHIKBAARHEID: beschikbaarheid,
  POPULATIE: populatie,
  PLAFOND: plafond,
  VOLUMESTATUS: volumestatus,
  UITLEG: uitleg,
  VERGELIJK: vergelijk,
  STAFFEL: staffel,
  OMSLAGPUNT: omslagpunt,
  VERDEEL: verdeel,
  UITPUTTING: uitputting,
  INDEXEER: indexeer,
  NAIJL: naijl,
  PROGNOSE: prognose,
  VERSCHIL: verschil,
  WEIGERKANS: weigerkans,
  OVERSCHRIJDING: overschrijding,
});
