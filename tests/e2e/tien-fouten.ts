/** Claims on the example Medemblik: three that fit, and ten rows that each do not for a reason of their own. */
export const TIEN_FOUTEN = [
  'declaratienummer;gemeente;productcode;begindatum;aantal;euro;declaratiedatum',
  'D1;Medemblik;WMO-HH;12-08-2017;10,5;1.345,20;15-09-2017',
  'D2;Medemblik;WMO-HH;13-07-2017;12;1.512,00;15-09-2017',
  'D3;Medemblik;WMO-HH;13-07-2017;-12;-1.512,00;15-09-2017',
  'D4;Medemblik;WMO-BEG;13-07-2017;4;x12,00;15-09-2017',
  'D5;Medemblik;WMO-BEG;13-07-2017;vier;1,00;15-09-2017',
  'D6;Medemblik;45A48;13-07-2017;4;312,00;15-09-2017',
  'D7;Medemblk;WMO-BEG;13-07-2017;4;212,00;15-09-2017',
  'Subtotaal;;;;;2.857,20;',
  'D8;Medemblik;WMO-BEG;13-07-2035;4;412,00;15-09-2035',
  'D9;Medemblik;WMO-BEG;voorjaar;4;512,00;15-09-2017',
  '',
  'D10;Medemblik;WMO-BEG;13-09-2017;4;612,00;15-08-2017',
  'D11;Medemblik;WMO-B',
].join('\r\n');
