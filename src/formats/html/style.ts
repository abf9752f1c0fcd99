// How the HTML paper looks: on a screen, on a telephone, on paper. The colours are those of the pictures.
import { shadeOf, textOnShade } from '../../charts/palette.js';

const shades = Array.from({ length: 11 }, (_, tenth) => {
  const shade = tenth / 10;
  return `.shade-${tenth}{background:${shadeOf(shade)};color:${textOnShade(shade)}}`;
}).join('');

const levels = Array.from(
  { length: 6 },
  (_, level) => `th.level-${level + 1}{padding-left:${level + 1.5}em;font-weight:normal}`,
).join('');

export const style = [
  '*{box-sizing:border-box}',
  'body{margin:0 auto;max-width:60em;padding:1em;font:1.1875em/1.4 Arial,Helvetica,"Liberation Sans",sans-serif;color:#0b0c0c;background:#fff;overflow-wrap:break-word}',
  'h1{font-size:2em;line-height:1.1;margin:.5em 0 .2em}h2{font-size:1.4em;line-height:1.2;margin:2em 0 .5em;padding-top:.6em;border-top:1px solid #b1b4b6}',
  'p,ul{margin:.6em 0;max-width:44em}li{margin:.3em 0}',
  'a{color:#12436d}a:focus,summary:focus,button:focus,input:focus,.scroll:focus{outline:3px solid #0b0c0c;outline-offset:2px;box-shadow:0 0 0 5px #ffdd00}',
  '.skip{position:absolute;left:-999em}.skip:focus{position:static;display:inline-block;padding:.5em}',
  '.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.strong{font-weight:bold}p.strong{font-size:1.2em;line-height:1.3}.quiet,.detail{color:#505a5f}.detail{display:block;font-size:.84em;font-weight:normal}',
  '.note{border-left:.5em solid #f46a25;padding:.4em .8em;background:#f3f2f1}',
  'nav{font-size:.9em}nav ol{columns:18em 3;margin:.5em 0;padding-left:1.6em}summary{padding:.6em 0;cursor:pointer;min-height:44px}nav a{display:inline-block;padding:.3em 0;min-height:24px}',
  '.scroll{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;font-size:.9em;width:100%}caption{text-align:left;font-weight:bold}',
  'th,td{text-align:left;vertical-align:top;padding:.5em .6em .5em 0;border-bottom:1px solid #b1b4b6}thead th{vertical-align:bottom}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}thead .number{white-space:normal}td[class*=shade]{padding-left:.6em;text-align:center}td[class*=shade] .detail{color:inherit}',
  levels,
  shades,
  'figure{margin:1em 0}figcaption{font-weight:bold;margin-bottom:.4em}svg{display:block;max-width:100%;height:auto}.narrow{display:none}',
  'fieldset{border:1px solid #b1b4b6;margin:1em 0;padding:.5em 1em;min-width:0}legend{font-weight:bold;padding:0 .4em}.weight{margin:.8em 0}.weight label{display:block}',
  '.controls{display:flex;gap:1em;align-items:center}.controls input{min-height:44px;font:inherit}input[type=range]{flex:1;min-width:0;accent-color:#12436d}input[type=number]{width:6.5em;border:2px solid #0b0c0c;padding:.2em .4em}input[aria-invalid=true]{border-color:#b10e1e;border-width:4px}',
  'button{font:inherit;font-weight:bold;min-height:44px;padding:.4em 1em;background:#12436d;color:#fff;border:0;cursor:pointer}',
  '#own-verdict{font-weight:bold;padding:.5em .8em;border-left:.5em solid #12436d}#own-verdict.own{border-color:#f46a25;background:#f3f2f1}',
  '@media (max-width:47em){.wide{display:none}.narrow{display:block}body{font-size:1.0625em;padding:.6em}h1{font-size:1.6em}}',
  '@media print{nav,.skip,.own{display:none}body{max-width:none;font-size:11pt;padding:0}.scroll{overflow:visible}details::details-content{content-visibility:visible;block-size:auto}h2,h2+p,p:has(+figure),p:has(+.scroll){break-after:avoid}tr,figure{break-inside:avoid}thead{break-after:avoid}tbody tr:first-child{break-before:avoid;break-after:avoid}tbody tr:last-child{break-before:avoid}td[class*=shade],.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}thead{display:table-header-group}a{color:inherit;text-decoration:none}.wide{display:block}.narrow{display:none}.number{white-space:normal}table{font-size:9pt}}',
].join('\n');
