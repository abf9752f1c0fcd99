// Generated from schemas/appraisal.schema.json by `npm run generate`. Do not edit.

/**
 * What ajv says is wrong; schemaPath leads from the root of the schema, '#/$defs/criterion/additionalProperties'.
 * @typedef {{
 *   readonly instancePath: string,
 *   readonly schemaPath: string,
 *   readonly keyword: string,
 *   readonly params: Readonly<Record<string, unknown>>,
 * }} SchemaError
 */

/**
 * Says whether the data are sound; if not, errors holds what is wrong until the next call.
 * @typedef {{ (data: unknown): boolean, readonly errors?: readonly SchemaError[] | null }} Validator
 */

/** @type {Validator} */
export const appraisalFile = validateAppraisalFile;
const schema6 = {"type":"object","required":["format","title"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"format":{"type":"string","pattern":"^appraisal/[1-9][0-9]*$"},"title":{"$ref":"text"},"organisation":{"$ref":"text"},"question":{"$ref":"text"},"date":{"$ref":"calendarDate"},"status":{"$ref":"status"},"summary":{"$ref":"text"},"sources":{"$ref":"sourceMap"},"facts":{"$ref":"factMap"},"options":{"$ref":"optionMap"},"baseline":{"$ref":"id"},"scales":{"$ref":"scaleMap"},"criteria":{"$ref":"criterionMap"},"weighting":{"$ref":"weightingEntry"},"scores":{"$ref":"scoreTable"},"consultation":{"$ref":"questionMap"},"perspectives":{"$ref":"perspectiveMap"},"costs":{"$ref":"costs"},"risks":{"$ref":"riskMap"},"equality":{"$ref":"equalityMap"},"recommendation":{"$ref":"recommendation"},"decided":{"$ref":"decided"},"published":{"$ref":"publishedEntry"},"analysis":{"$ref":"analysis"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^appraisal/[1-9][0-9]*$", "u");
const pattern2 = new RegExp("\\S", "u");

function validateText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateText.errors = vErrors;
return errors === 0;
}

function validateYearNumber(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/yearNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/yearNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/yearNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validateYearNumber.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$", "u");

function validateDateText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/dateText/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/dateText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateDateText.errors = vErrors;
return errors === 0;
}

function validateCalendarDate(data, instancePath=""){
const valid = typeof data === "number" ? validateYearNumber(data, instancePath)
: typeof data === "string" ? validateDateText(data, instancePath)
: false;
validateCalendarDate.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/calendarDate/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

const schema11 = {"enum":["draft","final","illustrative"]};

function validateStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((data === "draft") || (data === "final")) || (data === "illustrative"))){
const err0 = {instancePath,schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateStatus.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^(?!x-)[a-z][a-z0-9-]{0,63}$", "u");

function validateSource(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "publisher")) || (key0 === "date")) || (key0 === "url")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validateText(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validateText(data.publisher, instancePath+"/publisher"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validateCalendarDate(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validateText(data.url, instancePath+"/url"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateSource.errors = vErrors;
return errors === 0;
}

function validateSourceMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/sourceMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateSource(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateSource.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/sourceMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateSourceMap.errors = vErrors;
return errors === 0;
}

function validateNumber(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateNumber.errors = vErrors;
return errors === 0;
}

function validateFigureValue(data, instancePath=""){
const valid = typeof data === "number" ? validateNumber(data, instancePath)
: typeof data === "string" ? validateText(data, instancePath)
: false;
validateFigureValue.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/figureValue/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateCitationText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/citationText/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/citationText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateCitationText.errors = vErrors;
return errors === 0;
}

function validateCitationList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/citationList/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateCitationText(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateCitationText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/citationList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateCitationList.errors = vErrors;
return errors === 0;
}

function validateCitation(data, instancePath=""){
const valid = typeof data === "string" ? validateCitationText(data, instancePath)
: Array.isArray(data) ? validateCitationList(data, instancePath)
: false;
validateCitation.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/citation/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateFact(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.says === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/fact/required",keyword:"required",params:{missingProperty: "says"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "says") || (key0 === "figure")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/fact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.says !== undefined){
if(!(validateText(data.says, instancePath+"/says"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.figure !== undefined){
if(!(validateFigureValue(data.figure, instancePath+"/figure"))){
vErrors = joined(vErrors, validateFigureValue.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/fact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateFact.errors = vErrors;
return errors === 0;
}

function validateFactMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/factMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateFact(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateFact.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/factMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateFactMap.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"$ref":"text"},"model":{"$ref":"model"},"summary":{"$ref":"text"},"combines":{"$ref":"idList"},"discounted":{"$ref":"discounted"},"functions":{"$ref":"functionList"},"staff":{"$ref":"staffTransfer"},"control":{"type":"boolean"},"trading-share":{"$ref":"percent"}}};
const schema23 = {"enum":["in-house","shared-service","mutual","latc","trust","arms-length","outsource","joint-venture","partnership","other"]};

function validateModel(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "in-house") || (data === "shared-service")) || (data === "mutual")) || (data === "latc")) || (data === "trust")) || (data === "arms-length")) || (data === "outsource")) || (data === "joint-venture")) || (data === "partnership")) || (data === "other"))){
const err0 = {instancePath,schemaPath:"#/$defs/model/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateModel.errors = vErrors;
return errors === 0;
}

function validateId(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^(?!x-)[a-z][a-z0-9-]{0,63}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateId.errors = vErrors;
return errors === 0;
}

function validateIdList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/idList/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateId(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/idList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateIdList.errors = vErrors;
return errors === 0;
}

function validateDiscounted(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "because") || (key0 === "source")) || (key0 === "date")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/discounted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validateCalendarDate(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/discounted/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateDiscounted.errors = vErrors;
return errors === 0;
}

const schema28 = {"enum":["assessment","review","care-planning","provider-services","safeguarding","charging","integration","co-operation","section-79","other"]};

function validateCareFunction(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "assessment") || (data === "review")) || (data === "care-planning")) || (data === "provider-services")) || (data === "safeguarding")) || (data === "charging")) || (data === "integration")) || (data === "co-operation")) || (data === "section-79")) || (data === "other"))){
const err0 = {instancePath,schemaPath:"#/$defs/careFunction/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateCareFunction.errors = vErrors;
return errors === 0;
}

function validateFunctionList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/functionList/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateCareFunction(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateCareFunction.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/functionList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateFunctionList.errors = vErrors;
return errors === 0;
}

const schema30 = {"enum":["lgps","broadly-comparable","none"]};

function validatePensionRoute(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((data === "lgps") || (data === "broadly-comparable")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/$defs/pensionRoute/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validatePensionRoute.errors = vErrors;
return errors === 0;
}

function validateStaffTransfer(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transfer === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/staffTransfer/required",keyword:"required",params:{missingProperty: "transfer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "transfer") || (key0 === "pension")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/staffTransfer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transfer !== undefined){
if(typeof data.transfer !== "boolean"){
const err2 = {instancePath:instancePath+"/transfer",schemaPath:"#/$defs/staffTransfer/properties/transfer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pension !== undefined){
if(!(validatePensionRoute(data.pension, instancePath+"/pension"))){
vErrors = joined(vErrors, validatePensionRoute.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/staffTransfer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateStaffTransfer.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?%$", "u");

function validatePercent(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?%$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validatePercent.errors = vErrors;
return errors === 0;
}

function validateOptionEntry(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema22.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/optionEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validateText(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validateModel(data.model, instancePath+"/model"))){
vErrors = joined(vErrors, validateModel.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validateText(data.summary, instancePath+"/summary"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.combines !== undefined){
if(!(validateIdList(data.combines, instancePath+"/combines"))){
vErrors = joined(vErrors, validateIdList.errors);
errors = vErrors.length;
}
}
if(data.discounted !== undefined){
if(!(validateDiscounted(data.discounted, instancePath+"/discounted"))){
vErrors = joined(vErrors, validateDiscounted.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validateFunctionList(data.functions, instancePath+"/functions"))){
vErrors = joined(vErrors, validateFunctionList.errors);
errors = vErrors.length;
}
}
if(data.staff !== undefined){
if(!(validateStaffTransfer(data.staff, instancePath+"/staff"))){
vErrors = joined(vErrors, validateStaffTransfer.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined){
if(typeof data.control !== "boolean"){
const err1 = {instancePath:instancePath+"/control",schemaPath:"#/$defs/optionEntry/properties/control/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["trading-share"] !== undefined){
if(!(validatePercent(data["trading-share"], instancePath+"/trading-share"))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/optionEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateOptionEntry.errors = vErrors;
return errors === 0;
}

function validateOptionMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/optionMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateOptionEntry(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateOptionEntry.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/optionMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateOptionMap.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["worst","best"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"worst":{"$ref":"numberOrPercent"},"best":{"$ref":"numberOrPercent"},"unit":{"$ref":"text"},"labels":{"$ref":"labelMap"},"step":{"$ref":"numberOrPercent"},"points":{"type":"array","items":{"$ref":"scalePoint"}},"midpoint":{"$ref":"numberOrPercent"},"indifference":{"$ref":"numberOrPercent"},"preference":{"$ref":"numberOrPercent"}}};

function validateNumberOrPercent(data, instancePath=""){
const valid = typeof data === "number" ? validateNumber(data, instancePath)
: typeof data === "string" ? validatePercent(data, instancePath)
: false;
validateNumberOrPercent.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/numberOrPercent/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

const pattern30 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");

function validateLabelMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern30.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/labelMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern30.test(key2)){
if(!(validateText(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/labelMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateLabelMap.errors = vErrors;
return errors === 0;
}

function validateValue(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/$defs/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateValue.errors = vErrors;
return errors === 0;
}

function validateScalePoint(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/scalePoint/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/scalePoint/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "at") || (key0 === "value")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/$defs/scalePoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validateNumberOrPercent(data.at, instancePath+"/at"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validateValue(data.value, instancePath+"/value"))){
vErrors = joined(vErrors, validateValue.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/scalePoint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateScalePoint.errors = vErrors;
return errors === 0;
}

function validateMeasuredScale(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worst === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/measuredScale/required",keyword:"required",params:{missingProperty: "worst"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.best === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/measuredScale/required",keyword:"required",params:{missingProperty: "best"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema34.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/$defs/measuredScale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.worst !== undefined){
if(!(validateNumberOrPercent(data.worst, instancePath+"/worst"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.best !== undefined){
if(!(validateNumberOrPercent(data.best, instancePath+"/best"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validateText(data.unit, instancePath+"/unit"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validateLabelMap(data.labels, instancePath+"/labels"))){
vErrors = joined(vErrors, validateLabelMap.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validateNumberOrPercent(data.step, instancePath+"/step"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.points !== undefined){
let data5 = data.points;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validateScalePoint(data5[i0], instancePath+"/points/" + i0))){
vErrors = joined(vErrors, validateScalePoint.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/measuredScale/properties/points/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.midpoint !== undefined){
if(!(validateNumberOrPercent(data.midpoint, instancePath+"/midpoint"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.indifference !== undefined){
if(!(validateNumberOrPercent(data.indifference, instancePath+"/indifference"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.preference !== undefined){
if(!(validateNumberOrPercent(data.preference, instancePath+"/preference"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/measuredScale/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validateMeasuredScale.errors = vErrors;
return errors === 0;
}

function validateLevelMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern0.test(key0))){
if(!(validateValue(data[key0], instancePath+"/" + escaped(key0)))){
vErrors = joined(vErrors, validateValue.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/levelMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateLevelMap.errors = vErrors;
return errors === 0;
}

function validateLevelsScale(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/levelsScale/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "levels") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/levelsScale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.levels !== undefined){
if(!(validateLevelMap(data.levels, instancePath+"/levels"))){
vErrors = joined(vErrors, validateLevelMap.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/levelsScale/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateLevelsScale.errors = vErrors;
return errors === 0;
}

const schema42 = {"enum":["lower","higher"]};

function validateDirection(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((data === "lower") || (data === "higher"))){
const err0 = {instancePath,schemaPath:"#/$defs/direction/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateDirection.errors = vErrors;
return errors === 0;
}

function validateLocalScale(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.better === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/localScale/required",keyword:"required",params:{missingProperty: "better"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "better") || (key0 === "unit")) || (key0 === "indifference")) || (key0 === "preference")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/localScale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.better !== undefined){
if(!(validateDirection(data.better, instancePath+"/better"))){
vErrors = joined(vErrors, validateDirection.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validateText(data.unit, instancePath+"/unit"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.indifference !== undefined){
if(!(validateNumberOrPercent(data.indifference, instancePath+"/indifference"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.preference !== undefined){
if(!(validateNumberOrPercent(data.preference, instancePath+"/preference"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/localScale/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateLocalScale.errors = vErrors;
return errors === 0;
}

function validateScaleEntry(data, instancePath=""){
const valid = typeof data === "object" && data !== null && !Array.isArray(data) ? (data.worst !== undefined ? validateMeasuredScale(data, instancePath) : (data.levels !== undefined ? validateLevelsScale(data, instancePath) : validateLocalScale(data, instancePath)))
: false;
validateScaleEntry.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/scaleEntry/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateScaleMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/scaleMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateScaleEntry(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateScaleEntry.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scaleMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateScaleMap.errors = vErrors;
return errors === 0;
}

const pattern42 = new RegExp("^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?%(\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?%)?|-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?)$", "u");

function validateWeightText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern42.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/weightText/pattern",keyword:"pattern",params:{pattern: "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?%(\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?%)?|-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/weightText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateWeightText.errors = vErrors;
return errors === 0;
}

function validateWeightValue(data, instancePath=""){
const valid = typeof data === "number" ? validateNumber(data, instancePath)
: typeof data === "string" ? validateWeightText(data, instancePath)
: false;
validateWeightValue.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/weightValue/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateScaleName(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/scaleName/pattern",keyword:"pattern",params:{pattern: "^(?!x-)[a-z][a-z0-9-]{0,63}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scaleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateScaleName.errors = vErrors;
return errors === 0;
}

function validateScaleChoice(data, instancePath=""){
const valid = typeof data === "string" ? validateScaleName(data, instancePath)
: typeof data === "object" && data !== null && !Array.isArray(data) ? (data.worst !== undefined ? validateMeasuredScale(data, instancePath) : (data.levels !== undefined ? validateLevelsScale(data, instancePath) : validateLocalScale(data, instancePath)))
: false;
validateScaleChoice.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/scaleChoice/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateRequirementList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/requirementList/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateText(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/requirementList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRequirementList.errors = vErrors;
return errors === 0;
}

function validateRequirement(data, instancePath=""){
const valid = typeof data === "string" ? validateText(data, instancePath)
: Array.isArray(data) ? validateRequirementList(data, instancePath)
: false;
validateRequirement.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/requirement/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

const schema52 = {"enum":["direct","swing","points","equal","rank-order-centroid","rank-sum","rank-reciprocal","pairwise","best-worst","perspectives"]};

function validateWeightingMethod(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "direct") || (data === "swing")) || (data === "points")) || (data === "equal")) || (data === "rank-order-centroid")) || (data === "rank-sum")) || (data === "rank-reciprocal")) || (data === "pairwise")) || (data === "best-worst")) || (data === "perspectives"))){
const err0 = {instancePath,schemaPath:"#/$defs/weightingMethod/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateWeightingMethod.errors = vErrors;
return errors === 0;
}

function validateOrderItem(data, instancePath=""){
const valid = typeof data === "string" ? validateId(data, instancePath)
: Array.isArray(data) ? validateIdList(data, instancePath)
: false;
validateOrderItem.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/orderItem/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateTextList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/textList/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateText(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/textList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateTextList.errors = vErrors;
return errors === 0;
}

function validateTimesMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/timesMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateNumber(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/timesMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateTimesMap.errors = vErrors;
return errors === 0;
}

function validateWeightingEntry(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/weightingEntry/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "order")) || (key0 === "judgements")) || (key0 === "best")) || (key0 === "worst")) || (key0 === "best-to-others")) || (key0 === "others-to-worst")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/weightingEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
if(!(validateWeightingMethod(data.method, instancePath+"/method"))){
vErrors = joined(vErrors, validateWeightingMethod.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data1 = data.order;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/weightingEntry/properties/order/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validateOrderItem(data1[i0], instancePath+"/order/" + i0))){
vErrors = joined(vErrors, validateOrderItem.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/weightingEntry/properties/order/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.judgements !== undefined){
if(!(validateTextList(data.judgements, instancePath+"/judgements"))){
vErrors = joined(vErrors, validateTextList.errors);
errors = vErrors.length;
}
}
if(data.best !== undefined){
if(!(validateId(data.best, instancePath+"/best"))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data.worst !== undefined){
if(!(validateId(data.worst, instancePath+"/worst"))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data["best-to-others"] !== undefined){
if(!(validateTimesMap(data["best-to-others"], instancePath+"/best-to-others"))){
vErrors = joined(vErrors, validateTimesMap.errors);
errors = vErrors.length;
}
}
if(data["others-to-worst"] !== undefined){
if(!(validateTimesMap(data["others-to-worst"], instancePath+"/others-to-worst"))){
vErrors = joined(vErrors, validateTimesMap.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/weightingEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validateWeightingEntry.errors = vErrors;
return errors === 0;
}

function validateCriterion(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "description")) || (key0 === "weight")) || (key0 === "scale")) || (key0 === "from")) || (key0 === "must")) || (key0 === "weighting")) || (key0 === "criteria")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/criterion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validateText(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validateText(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validateWeightValue(data.weight, instancePath+"/weight"))){
vErrors = joined(vErrors, validateWeightValue.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validateScaleChoice(data.scale, instancePath+"/scale"))){
vErrors = joined(vErrors, validateScaleChoice.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validateText(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.must !== undefined){
if(!(validateRequirement(data.must, instancePath+"/must"))){
vErrors = joined(vErrors, validateRequirement.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined){
if(!(validateWeightingEntry(data.weighting, instancePath+"/weighting"))){
vErrors = joined(vErrors, validateWeightingEntry.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validateCriterionMap(data.criteria, instancePath+"/criteria"))){
vErrors = joined(vErrors, validateCriterionMap.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/criterion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateCriterion.errors = vErrors;
return errors === 0;
}

function validateCriterionMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/criterionMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateCriterion(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateCriterion.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/criterionMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateCriterionMap.errors = vErrors;
return errors === 0;
}

function validateScoreNumber(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/scoreNumber/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateScoreNumber.errors = vErrors;
return errors === 0;
}

function validateScoreText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/scoreText/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scoreText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateScoreText.errors = vErrors;
return errors === 0;
}

function validateScoreEnd(data, instancePath=""){
const valid = typeof data === "number" ? validateNumber(data, instancePath)
: typeof data === "string" ? validatePercent(data, instancePath)
: false;
validateScoreEnd.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/scoreEnd/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateThreePointScore(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.likely === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "likely"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "low") || (key0 === "likely")) || (key0 === "high")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/$defs/threePointScore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.low !== undefined){
if(!(validateScoreEnd(data.low, instancePath+"/low"))){
vErrors = joined(vErrors, validateScoreEnd.errors);
errors = vErrors.length;
}
}
if(data.likely !== undefined){
if(!(validateScoreEnd(data.likely, instancePath+"/likely"))){
vErrors = joined(vErrors, validateScoreEnd.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validateScoreEnd(data.high, instancePath+"/high"))){
vErrors = joined(vErrors, validateScoreEnd.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/threePointScore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validateThreePointScore.errors = vErrors;
return errors === 0;
}

function validatePlainScore(data, instancePath=""){
const valid = typeof data === "number" ? validateScoreNumber(data, instancePath)
: typeof data === "string" ? validateScoreText(data, instancePath)
: typeof data === "object" && data !== null && !Array.isArray(data) ? validateThreePointScore(data, instancePath)
: false;
validatePlainScore.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/plainScore/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateExplainedScore(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.score === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/explainedScore/required",keyword:"required",params:{missingProperty: "score"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "score") || (key0 === "because")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/explainedScore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.score !== undefined){
if(!(validatePlainScore(data.score, instancePath+"/score"))){
vErrors = joined(vErrors, validatePlainScore.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/explainedScore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateExplainedScore.errors = vErrors;
return errors === 0;
}

function validateScore(data, instancePath=""){
const valid = typeof data === "number" ? validateScoreNumber(data, instancePath)
: typeof data === "string" ? validateScoreText(data, instancePath)
: typeof data === "object" && data !== null && !Array.isArray(data) ? (data.low !== undefined ? validateThreePointScore(data, instancePath) : validateExplainedScore(data, instancePath))
: false;
validateScore.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/score/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateScoreRow(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/scoreRow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateScore(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateScore.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scoreRow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateScoreRow.errors = vErrors;
return errors === 0;
}

function validateScoreTable(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/scoreTable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateScoreRow(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateScoreRow.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scoreTable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateScoreTable.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","required":["choose"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"question":{"$ref":"text"},"choose":{"$ref":"choose"},"method":{"$ref":"consultationMethod"},"opened":{"$ref":"calendarDate"},"closed":{"$ref":"calendarDate"},"respondents":{"$ref":"count"},"invited":{"$ref":"count"},"response-rate":{"$ref":"percent"},"weighted":{"type":"boolean"},"support":{"$ref":"shareMap"},"oppose":{"$ref":"shareMap"},"counts":{"$ref":"countMap"},"groups":{"$ref":"respondentGroupMap"},"source":{"$ref":"citation"}}};
const schema67 = {"enum":["one","many","each"]};

function validateChoose(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((data === "one") || (data === "many")) || (data === "each"))){
const err0 = {instancePath,schemaPath:"#/$defs/choose/enum",keyword:"enum",params:{allowedValues: schema67.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateChoose.errors = vErrors;
return errors === 0;
}

const schema68 = {"enum":["open","panel","sample","event","other"]};

function validateConsultationMethod(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((((data === "open") || (data === "panel")) || (data === "sample")) || (data === "event")) || (data === "other"))){
const err0 = {instancePath,schemaPath:"#/$defs/consultationMethod/enum",keyword:"enum",params:{allowedValues: schema68.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateConsultationMethod.errors = vErrors;
return errors === 0;
}

function validateCount(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validateCount.errors = vErrors;
return errors === 0;
}

const pattern69 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?%(\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?%)?$", "u");

function validateShareText(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern69.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/shareText/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?%(\\.\\.-?(0|[1-9][0-9]*)(\\.[0-9]+)?%)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/shareText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateShareText.errors = vErrors;
return errors === 0;
}

function validateShareMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/shareMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateShareText(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateShareText.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/shareMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateShareMap.errors = vErrors;
return errors === 0;
}

function validateCountMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/countMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateCount(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/countMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateCountMap.errors = vErrors;
return errors === 0;
}

function validateRespondentGroup(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "respondents")) || (key0 === "support")) || (key0 === "oppose")) || (key0 === "counts")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/respondentGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validateText(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.respondents !== undefined){
if(!(validateCount(data.respondents, instancePath+"/respondents"))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validateShareMap(data.support, instancePath+"/support"))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.oppose !== undefined){
if(!(validateShareMap(data.oppose, instancePath+"/oppose"))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
if(!(validateCountMap(data.counts, instancePath+"/counts"))){
vErrors = joined(vErrors, validateCountMap.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/respondentGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRespondentGroup.errors = vErrors;
return errors === 0;
}

function validateRespondentGroupMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/respondentGroupMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateRespondentGroup(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateRespondentGroup.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/respondentGroupMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRespondentGroupMap.errors = vErrors;
return errors === 0;
}

function validateQuestion(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choose === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/question/required",keyword:"required",params:{missingProperty: "choose"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema66.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/question/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.question !== undefined){
if(!(validateText(data.question, instancePath+"/question"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.choose !== undefined){
if(!(validateChoose(data.choose, instancePath+"/choose"))){
vErrors = joined(vErrors, validateChoose.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validateConsultationMethod(data.method, instancePath+"/method"))){
vErrors = joined(vErrors, validateConsultationMethod.errors);
errors = vErrors.length;
}
}
if(data.opened !== undefined){
if(!(validateCalendarDate(data.opened, instancePath+"/opened"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validateCalendarDate(data.closed, instancePath+"/closed"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.respondents !== undefined){
if(!(validateCount(data.respondents, instancePath+"/respondents"))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.invited !== undefined){
if(!(validateCount(data.invited, instancePath+"/invited"))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data["response-rate"] !== undefined){
if(!(validatePercent(data["response-rate"], instancePath+"/response-rate"))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(typeof data.weighted !== "boolean"){
const err2 = {instancePath:instancePath+"/weighted",schemaPath:"#/$defs/question/properties/weighted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.support !== undefined){
if(!(validateShareMap(data.support, instancePath+"/support"))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.oppose !== undefined){
if(!(validateShareMap(data.oppose, instancePath+"/oppose"))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
if(!(validateCountMap(data.counts, instancePath+"/counts"))){
vErrors = joined(vErrors, validateCountMap.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validateRespondentGroupMap(data.groups, instancePath+"/groups"))){
vErrors = joined(vErrors, validateRespondentGroupMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/question/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateQuestion.errors = vErrors;
return errors === 0;
}

function validateQuestionMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/questionMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateQuestion(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateQuestion.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/questionMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateQuestionMap.errors = vErrors;
return errors === 0;
}

function validatePerspectiveWeights(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/perspectiveWeights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateWeightValue(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateWeightValue.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/perspectiveWeights/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validatePerspectiveWeights.errors = vErrors;
return errors === 0;
}

function validatePerspectiveEntry(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "people")) || (key0 === "share")) || (key0 === "weights")) || (key0 === "scores")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/perspectiveEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validateText(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined){
if(!(validateCount(data.people, instancePath+"/people"))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validateNumberOrPercent(data.share, instancePath+"/share"))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validatePerspectiveWeights(data.weights, instancePath+"/weights"))){
vErrors = joined(vErrors, validatePerspectiveWeights.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validateScoreTable(data.scores, instancePath+"/scores"))){
vErrors = joined(vErrors, validateScoreTable.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/perspectiveEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validatePerspectiveEntry.errors = vErrors;
return errors === 0;
}

function validatePerspectiveMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/perspectiveMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validatePerspectiveEntry(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validatePerspectiveEntry.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/perspectiveMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validatePerspectiveMap.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","required":["unit","first-year"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"unit":{"$ref":"text"},"price-base":{"$ref":"yearValue"},"prices":{"$ref":"prices"},"deflator":{"$ref":"percent"},"first-year":{"$ref":"yearValue"},"discount-rate":{"$ref":"discountRate"},"savings-target":{"$ref":"savingsTarget"},"flows":{"$ref":"flowMap"},"source":{"$ref":"citation"}}};

function validateCalendarYear(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/calendarYear/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/calendarYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/calendarYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validateCalendarYear.errors = vErrors;
return errors === 0;
}

const pattern89 = new RegExp("^[1-9][0-9]{3}/[0-9]{2}$", "u");

function validateFinancialYear(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern89.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/financialYear/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}/[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/financialYear/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateFinancialYear.errors = vErrors;
return errors === 0;
}

function validateYearValue(data, instancePath=""){
const valid = typeof data === "number" ? validateCalendarYear(data, instancePath)
: typeof data === "string" ? validateFinancialYear(data, instancePath)
: false;
validateYearValue.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/yearValue/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

const schema82 = {"enum":["real","nominal"]};

function validatePrices(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((data === "real") || (data === "nominal"))){
const err0 = {instancePath,schemaPath:"#/$defs/prices/enum",keyword:"enum",params:{allowedValues: schema82.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validatePrices.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"string","enum":["green-book-2026","green-book-2026-health"]};

function validateDiscountSchedule(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/discountSchedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "green-book-2026") || (data === "green-book-2026-health"))){
const err1 = {instancePath,schemaPath:"#/$defs/discountSchedule/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateDiscountSchedule.errors = vErrors;
return errors === 0;
}

function validateDiscountRate(data, instancePath=""){
const valid = typeof data === "string" ? (validateDiscountSchedule(data, instancePath) || validatePercent(data, instancePath))
: false;
validateDiscountRate.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/discountRate/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

const schema86 = {"enum":["total","a-year"]};

function validateTargetCount(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((data === "total") || (data === "a-year"))){
const err0 = {instancePath,schemaPath:"#/$defs/targetCount/enum",keyword:"enum",params:{allowedValues: schema86.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateTargetCount.errors = vErrors;
return errors === 0;
}

function validateSavingsTarget(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.counts === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "amount") || (key0 === "counts")) || (key0 === "by")) || (key0 === "each-year")) || (key0 === "source")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/$defs/savingsTarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validateNumber(data.amount, instancePath+"/amount"))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
if(!(validateTargetCount(data.counts, instancePath+"/counts"))){
vErrors = joined(vErrors, validateTargetCount.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validateYearValue(data.by, instancePath+"/by"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data["each-year"] !== undefined){
if(!(validateNumber(data["each-year"], instancePath+"/each-year"))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/savingsTarget/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validateSavingsTarget.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","required":["item","amount"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"item":{"$ref":"text"},"kind":{"$ref":"flowKind"},"amount":{"$ref":"number"},"year":{"$ref":"yearValue"},"from":{"$ref":"yearValue"},"to":{"$ref":"yearValue"},"growth":{"$ref":"percent"},"optimism-bias":{"$ref":"percent"},"cashable":{"type":"boolean"},"contracted":{"type":"boolean"},"illustrative":{"type":"boolean"},"prices":{"$ref":"prices"},"price-base":{"$ref":"yearValue"},"because":{"$ref":"text"},"source":{"$ref":"citation"}}};
const schema90 = {"enum":["cost","saving","income","benefit"]};

function validateFlowKind(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((((data === "cost") || (data === "saving")) || (data === "income")) || (data === "benefit"))){
const err0 = {instancePath,schemaPath:"#/$defs/flowKind/enum",keyword:"enum",params:{allowedValues: schema90.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateFlowKind.errors = vErrors;
return errors === 0;
}

function validateFlow(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/flow/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/flow/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema89.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/$defs/flow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item !== undefined){
if(!(validateText(data.item, instancePath+"/item"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validateFlowKind(data.kind, instancePath+"/kind"))){
vErrors = joined(vErrors, validateFlowKind.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validateNumber(data.amount, instancePath+"/amount"))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
if(!(validateYearValue(data.year, instancePath+"/year"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validateYearValue(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validateYearValue(data.to, instancePath+"/to"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.growth !== undefined){
if(!(validatePercent(data.growth, instancePath+"/growth"))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data["optimism-bias"] !== undefined){
if(!(validatePercent(data["optimism-bias"], instancePath+"/optimism-bias"))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data.cashable !== undefined){
if(typeof data.cashable !== "boolean"){
const err3 = {instancePath:instancePath+"/cashable",schemaPath:"#/$defs/flow/properties/cashable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contracted !== undefined){
if(typeof data.contracted !== "boolean"){
const err4 = {instancePath:instancePath+"/contracted",schemaPath:"#/$defs/flow/properties/contracted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.illustrative !== undefined){
if(typeof data.illustrative !== "boolean"){
const err5 = {instancePath:instancePath+"/illustrative",schemaPath:"#/$defs/flow/properties/illustrative/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.prices !== undefined){
if(!(validatePrices(data.prices, instancePath+"/prices"))){
vErrors = joined(vErrors, validatePrices.errors);
errors = vErrors.length;
}
}
if(data["price-base"] !== undefined){
if(!(validateYearValue(data["price-base"], instancePath+"/price-base"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/flow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validateFlow.errors = vErrors;
return errors === 0;
}

function validateFlowList(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateFlow(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validateFlow.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/flowList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateFlowList.errors = vErrors;
return errors === 0;
}

function validateFlowMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/flowMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateFlowList(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateFlowList.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/flowMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateFlowMap.errors = vErrors;
return errors === 0;
}

function validateCosts(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unit === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/costs/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["first-year"] === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/costs/required",keyword:"required",params:{missingProperty: "first-year"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema78.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/$defs/costs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validateText(data.unit, instancePath+"/unit"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data["price-base"] !== undefined){
if(!(validateYearValue(data["price-base"], instancePath+"/price-base"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined){
if(!(validatePrices(data.prices, instancePath+"/prices"))){
vErrors = joined(vErrors, validatePrices.errors);
errors = vErrors.length;
}
}
if(data.deflator !== undefined){
if(!(validatePercent(data.deflator, instancePath+"/deflator"))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data["first-year"] !== undefined){
if(!(validateYearValue(data["first-year"], instancePath+"/first-year"))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data["discount-rate"] !== undefined){
if(!(validateDiscountRate(data["discount-rate"], instancePath+"/discount-rate"))){
vErrors = joined(vErrors, validateDiscountRate.errors);
errors = vErrors.length;
}
}
if(data["savings-target"] !== undefined){
if(!(validateSavingsTarget(data["savings-target"], instancePath+"/savings-target"))){
vErrors = joined(vErrors, validateSavingsTarget.errors);
errors = vErrors.length;
}
}
if(data.flows !== undefined){
if(!(validateFlowMap(data.flows, instancePath+"/flows"))){
vErrors = joined(vErrors, validateFlowMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/costs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateCosts.errors = vErrors;
return errors === 0;
}

function validateOneToFive(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/oneToFive/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/oneToFive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/oneToFive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validateOneToFive.errors = vErrors;
return errors === 0;
}

function validateRiskRating(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.likelihood === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/riskRating/required",keyword:"required",params:{missingProperty: "likelihood"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.impact === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/riskRating/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "likelihood") || (key0 === "impact")) || (key0 === "mitigation")) || (key0 === "owner")) || (key0 === "because")) || (key0 === "source")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/$defs/riskRating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.likelihood !== undefined){
if(!(validateOneToFive(data.likelihood, instancePath+"/likelihood"))){
vErrors = joined(vErrors, validateOneToFive.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validateOneToFive(data.impact, instancePath+"/impact"))){
vErrors = joined(vErrors, validateOneToFive.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined){
if(!(validateText(data.mitigation, instancePath+"/mitigation"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validateText(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/riskRating/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateRiskRating.errors = vErrors;
return errors === 0;
}

function validateRiskRatingMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/riskRatingMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateRiskRating(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateRiskRating.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/riskRatingMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRiskRatingMap.errors = vErrors;
return errors === 0;
}

function validateRisk(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "options")) || (key0 === "source")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validateText(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
if(!(validateRiskRatingMap(data.options, instancePath+"/options"))){
vErrors = joined(vErrors, validateRiskRatingMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/risk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRisk.errors = vErrors;
return errors === 0;
}

function validateRiskMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/riskMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateRisk(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateRisk.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/riskMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateRiskMap.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"string","enum":["positive","neutral","negative","unknown"]};

function validateImpactWord(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/impactWord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "positive") || (data === "neutral")) || (data === "negative")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/$defs/impactWord/enum",keyword:"enum",params:{allowedValues: schema99.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateImpactWord.errors = vErrors;
return errors === 0;
}

function validateExplainedImpact(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.impact === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/explainedImpact/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "impact") || (key0 === "because")) || (key0 === "mitigation")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/explainedImpact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.impact !== undefined){
if(!(validateImpactWord(data.impact, instancePath+"/impact"))){
vErrors = joined(vErrors, validateImpactWord.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined){
if(!(validateText(data.mitigation, instancePath+"/mitigation"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/explainedImpact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateExplainedImpact.errors = vErrors;
return errors === 0;
}

function validateImpactEntry(data, instancePath=""){
const valid = typeof data === "string" ? validateImpactWord(data, instancePath)
: typeof data === "object" && data !== null && !Array.isArray(data) ? validateExplainedImpact(data, instancePath)
: false;
validateImpactEntry.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/impactEntry/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateImpactMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/impactMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateImpactEntry(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateImpactEntry.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/impactMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateImpactMap.errors = vErrors;
return errors === 0;
}

function validateEqualityMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/equalityMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validateImpactMap(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validateImpactMap.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/equalityMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateEqualityMap.errors = vErrors;
return errors === 0;
}

function validateNoneWord(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/noneWord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("none" !== data){
const err1 = {instancePath,schemaPath:"#/$defs/noneWord/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validateNoneWord.errors = vErrors;
return errors === 0;
}

function validateOptionChoice(data, instancePath=""){
const valid = typeof data === "string" ? validateNoneWord(data, instancePath)
: Array.isArray(data) ? validateIdList(data, instancePath)
: false;
validateOptionChoice.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/optionChoice/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateRecommendation(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/recommendation/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "options") || (key0 === "because")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/recommendation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validateOptionChoice(data.options, instancePath+"/options"))){
vErrors = joined(vErrors, validateOptionChoice.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/recommendation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateRecommendation.errors = vErrors;
return errors === 0;
}

function validateConditions(data, instancePath=""){
const valid = typeof data === "string" ? validateText(data, instancePath)
: Array.isArray(data) ? validateTextList(data, instancePath)
: false;
validateConditions.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/conditions/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validateDissentEntry(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/dissentEntry/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "by") || (key0 === "because")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/dissentEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validateText(data.by, instancePath+"/by"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/dissentEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validateDissentEntry.errors = vErrors;
return errors === 0;
}

function validateDecided(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/decided/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "options") || (key0 === "by")) || (key0 === "date")) || (key0 === "because")) || (key0 === "conditions")) || (key0 === "dissent")) || (key0 === "source")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/$defs/decided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validateOptionChoice(data.options, instancePath+"/options"))){
vErrors = joined(vErrors, validateOptionChoice.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validateText(data.by, instancePath+"/by"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validateCalendarDate(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validateText(data.because, instancePath+"/because"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validateConditions(data.conditions, instancePath+"/conditions"))){
vErrors = joined(vErrors, validateConditions.errors);
errors = vErrors.length;
}
}
if(data.dissent !== undefined){
let data5 = data.dissent;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validateDissentEntry(data5[i0], instancePath+"/dissent/" + i0))){
vErrors = joined(vErrors, validateDissentEntry.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/dissent",schemaPath:"#/$defs/decided/properties/dissent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/decided/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validateDecided.errors = vErrors;
return errors === 0;
}

const schema108 = {"enum":["points","average","total"]};

function validatePrintedKind(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((data === "points") || (data === "average")) || (data === "total"))){
const err0 = {instancePath,schemaPath:"#/$defs/printedKind/enum",keyword:"enum",params:{allowedValues: schema108.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validatePrintedKind.errors = vErrors;
return errors === 0;
}

const schema109 = {"enum":["sum","maximum"]};

function validatePercentBase(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!((data === "sum") || (data === "maximum"))){
const err0 = {instancePath,schemaPath:"#/$defs/percentBase/enum",keyword:"enum",params:{allowedValues: schema109.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validatePercentBase.errors = vErrors;
return errors === 0;
}

function validatePrintedFigure(data, instancePath=""){
const valid = typeof data === "number" ? validateNumber(data, instancePath)
: typeof data === "string" ? validatePercent(data, instancePath)
: false;
validatePrintedFigure.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/printedFigure/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validatePrintedMap(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/printedMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(!(validatePrintedFigure(data[key2], instancePath+"/" + escaped(key2)))){
vErrors = joined(vErrors, validatePrintedFigure.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/printedMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validatePrintedMap.errors = vErrors;
return errors === 0;
}

function validatePrintedPlace(data, instancePath=""){
const valid = typeof data === "string" ? validateId(data, instancePath)
: Array.isArray(data) ? validateIdList(data, instancePath)
: false;
validatePrintedPlace.errors = valid ? null : [{instancePath,schemaPath:"#/$defs/printedPlace/oneOf",keyword:"oneOf",params:{}}];
return valid;
}

function validatePublishedEntry(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "of")) || (key0 === "percent-of")) || (key0 === "totals")) || (key0 === "ranking")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/publishedEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validateCitation(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validatePrintedKind(data.of, instancePath+"/of"))){
vErrors = joined(vErrors, validatePrintedKind.errors);
errors = vErrors.length;
}
}
if(data["percent-of"] !== undefined){
if(!(validatePercentBase(data["percent-of"], instancePath+"/percent-of"))){
vErrors = joined(vErrors, validatePercentBase.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined){
if(!(validatePrintedMap(data.totals, instancePath+"/totals"))){
vErrors = joined(vErrors, validatePrintedMap.errors);
errors = vErrors.length;
}
}
if(data.ranking !== undefined){
let data4 = data.ranking;
if(Array.isArray(data4)){
if(data4.length < 1){
const err1 = {instancePath:instancePath+"/ranking",schemaPath:"#/$defs/publishedEntry/properties/ranking/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validatePrintedPlace(data4[i0], instancePath+"/ranking/" + i0))){
vErrors = joined(vErrors, validatePrintedPlace.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/ranking",schemaPath:"#/$defs/publishedEntry/properties/ranking/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/publishedEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validatePublishedEntry.errors = vErrors;
return errors === 0;
}

const schema114 = {"enum":["any","ordinal","levels","ranges","stated"]};

function validateWeightFreedom(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((((data === "any") || (data === "ordinal")) || (data === "levels")) || (data === "ranges")) || (data === "stated"))){
const err0 = {instancePath,schemaPath:"#/$defs/weightFreedom/enum",keyword:"enum",params:{allowedValues: schema114.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validateWeightFreedom.errors = vErrors;
return errors === 0;
}

function validateAnalysis(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "draws") || (key0 === "seed")) || (key0 === "weights")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/$defs/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.draws !== undefined){
let data0 = data.draws;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/draws",schemaPath:"#/$defs/analysis/properties/draws/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/draws",schemaPath:"#/$defs/analysis/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/draws",schemaPath:"#/$defs/analysis/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/seed",schemaPath:"#/$defs/analysis/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/seed",schemaPath:"#/$defs/analysis/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/seed",schemaPath:"#/$defs/analysis/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.weights !== undefined){
if(!(validateWeightFreedom(data.weights, instancePath+"/weights"))){
vErrors = joined(vErrors, validateWeightFreedom.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/analysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validateAnalysis.errors = vErrors;
return errors === 0;
}

function validateAppraisalFile(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema6.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^appraisal/[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validateText(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validateText(data.organisation, instancePath+"/organisation"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validateText(data.question, instancePath+"/question"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validateCalendarDate(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validateStatus(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validateStatus.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validateText(data.summary, instancePath+"/summary"))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validateSourceMap(data.sources, instancePath+"/sources"))){
vErrors = joined(vErrors, validateSourceMap.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
if(!(validateFactMap(data.facts, instancePath+"/facts"))){
vErrors = joined(vErrors, validateFactMap.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
if(!(validateOptionMap(data.options, instancePath+"/options"))){
vErrors = joined(vErrors, validateOptionMap.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validateId(data.baseline, instancePath+"/baseline"))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined){
if(!(validateScaleMap(data.scales, instancePath+"/scales"))){
vErrors = joined(vErrors, validateScaleMap.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validateCriterionMap(data.criteria, instancePath+"/criteria"))){
vErrors = joined(vErrors, validateCriterionMap.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined){
if(!(validateWeightingEntry(data.weighting, instancePath+"/weighting"))){
vErrors = joined(vErrors, validateWeightingEntry.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validateScoreTable(data.scores, instancePath+"/scores"))){
vErrors = joined(vErrors, validateScoreTable.errors);
errors = vErrors.length;
}
}
if(data.consultation !== undefined){
if(!(validateQuestionMap(data.consultation, instancePath+"/consultation"))){
vErrors = joined(vErrors, validateQuestionMap.errors);
errors = vErrors.length;
}
}
if(data.perspectives !== undefined){
if(!(validatePerspectiveMap(data.perspectives, instancePath+"/perspectives"))){
vErrors = joined(vErrors, validatePerspectiveMap.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validateCosts(data.costs, instancePath+"/costs"))){
vErrors = joined(vErrors, validateCosts.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validateRiskMap(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validateRiskMap.errors);
errors = vErrors.length;
}
}
if(data.equality !== undefined){
if(!(validateEqualityMap(data.equality, instancePath+"/equality"))){
vErrors = joined(vErrors, validateEqualityMap.errors);
errors = vErrors.length;
}
}
if(data.recommendation !== undefined){
if(!(validateRecommendation(data.recommendation, instancePath+"/recommendation"))){
vErrors = joined(vErrors, validateRecommendation.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined){
if(!(validateDecided(data.decided, instancePath+"/decided"))){
vErrors = joined(vErrors, validateDecided.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validatePublishedEntry(data.published, instancePath+"/published"))){
vErrors = joined(vErrors, validatePublishedEntry.errors);
errors = vErrors.length;
}
}
if(data.analysis !== undefined){
if(!(validateAnalysis(data.analysis, instancePath+"/analysis"))){
vErrors = joined(vErrors, validateAnalysis.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validateAppraisalFile.errors = vErrors;
return errors === 0;
}

/** @type {Validator} */
export const text = validateText;

/** @type {Validator} */
export const textList = validateTextList;

/** @type {Validator} */
export const id = validateId;

/** @type {Validator} */
export const idList = validateIdList;

/** @type {Validator} */
export const number = validateNumber;

/** @type {Validator} */
export const percent = validatePercent;

/** @type {Validator} */
export const numberOrPercent = validateNumberOrPercent;

/** @type {Validator} */
export const count = validateCount;

/** @type {Validator} */
export const yearNumber = validateYearNumber;

/** @type {Validator} */
export const dateText = validateDateText;

/** @type {Validator} */
export const calendarDate = validateCalendarDate;

/** @type {Validator} */
export const status = validateStatus;

/** @type {Validator} */
export const citationText = validateCitationText;

/** @type {Validator} */
export const citationList = validateCitationList;

/** @type {Validator} */
export const citation = validateCitation;

/** @type {Validator} */
export const sourceMap = validateSourceMap;

/** @type {Validator} */
export const source = validateSource;

/** @type {Validator} */
export const factMap = validateFactMap;

/** @type {Validator} */
export const fact = validateFact;

/** @type {Validator} */
export const figureValue = validateFigureValue;

/** @type {Validator} */
export const optionMap = validateOptionMap;

/** @type {Validator} */
export const optionEntry = validateOptionEntry;

/** @type {Validator} */
export const model = validateModel;

/** @type {Validator} */
export const discounted = validateDiscounted;

/** @type {Validator} */
export const scaleMap = validateScaleMap;

/** @type {Validator} */
export const scaleEntry = validateScaleEntry;

/** @type {Validator} */
export const scaleChoice = validateScaleChoice;

/** @type {Validator} */
export const scaleName = validateScaleName;

/** @type {Validator} */
export const measuredScale = validateMeasuredScale;

/** @type {Validator} */
export const labelMap = validateLabelMap;

/** @type {Validator} */
export const scalePoint = validateScalePoint;

/** @type {Validator} */
export const value = validateValue;

/** @type {Validator} */
export const levelsScale = validateLevelsScale;

/** @type {Validator} */
export const levelMap = validateLevelMap;

/** @type {Validator} */
export const localScale = validateLocalScale;

/** @type {Validator} */
export const direction = validateDirection;

/** @type {Validator} */
export const criterionMap = validateCriterionMap;

/** @type {Validator} */
export const criterion = validateCriterion;

/** @type {Validator} */
export const weightValue = validateWeightValue;

/** @type {Validator} */
export const weightText = validateWeightText;

/** @type {Validator} */
export const requirement = validateRequirement;

/** @type {Validator} */
export const requirementList = validateRequirementList;

/** @type {Validator} */
export const weightingEntry = validateWeightingEntry;

/** @type {Validator} */
export const orderItem = validateOrderItem;

/** @type {Validator} */
export const timesMap = validateTimesMap;

/** @type {Validator} */
export const weightingMethod = validateWeightingMethod;

/** @type {Validator} */
export const scoreTable = validateScoreTable;

/** @type {Validator} */
export const scoreRow = validateScoreRow;

/** @type {Validator} */
export const score = validateScore;

/** @type {Validator} */
export const plainScore = validatePlainScore;

/** @type {Validator} */
export const scoreNumber = validateScoreNumber;

/** @type {Validator} */
export const scoreText = validateScoreText;

/** @type {Validator} */
export const threePointScore = validateThreePointScore;

/** @type {Validator} */
export const scoreEnd = validateScoreEnd;

/** @type {Validator} */
export const explainedScore = validateExplainedScore;

/** @type {Validator} */
export const questionMap = validateQuestionMap;

/** @type {Validator} */
export const question = validateQuestion;

/** @type {Validator} */
export const choose = validateChoose;

/** @type {Validator} */
export const consultationMethod = validateConsultationMethod;

/** @type {Validator} */
export const shareMap = validateShareMap;

/** @type {Validator} */
export const shareText = validateShareText;

/** @type {Validator} */
export const countMap = validateCountMap;

/** @type {Validator} */
export const respondentGroupMap = validateRespondentGroupMap;

/** @type {Validator} */
export const respondentGroup = validateRespondentGroup;

/** @type {Validator} */
export const optionChoice = validateOptionChoice;

/** @type {Validator} */
export const noneWord = validateNoneWord;

/** @type {Validator} */
export const perspectiveMap = validatePerspectiveMap;

/** @type {Validator} */
export const perspectiveEntry = validatePerspectiveEntry;

/** @type {Validator} */
export const perspectiveWeights = validatePerspectiveWeights;

/** @type {Validator} */
export const costs = validateCosts;

/** @type {Validator} */
export const prices = validatePrices;

/** @type {Validator} */
export const yearValue = validateYearValue;

/** @type {Validator} */
export const calendarYear = validateCalendarYear;

/** @type {Validator} */
export const financialYear = validateFinancialYear;

/** @type {Validator} */
export const discountRate = validateDiscountRate;

/** @type {Validator} */
export const discountSchedule = validateDiscountSchedule;

/** @type {Validator} */
export const savingsTarget = validateSavingsTarget;

/** @type {Validator} */
export const targetCount = validateTargetCount;

/** @type {Validator} */
export const flowMap = validateFlowMap;

/** @type {Validator} */
export const flowList = validateFlowList;

/** @type {Validator} */
export const flow = validateFlow;

/** @type {Validator} */
export const flowKind = validateFlowKind;

/** @type {Validator} */
export const riskMap = validateRiskMap;

/** @type {Validator} */
export const risk = validateRisk;

/** @type {Validator} */
export const riskRatingMap = validateRiskRatingMap;

/** @type {Validator} */
export const riskRating = validateRiskRating;

/** @type {Validator} */
export const oneToFive = validateOneToFive;

/** @type {Validator} */
export const equalityMap = validateEqualityMap;

/** @type {Validator} */
export const impactMap = validateImpactMap;

/** @type {Validator} */
export const impactEntry = validateImpactEntry;

/** @type {Validator} */
export const impactWord = validateImpactWord;

/** @type {Validator} */
export const explainedImpact = validateExplainedImpact;

/** @type {Validator} */
export const functionList = validateFunctionList;

/** @type {Validator} */
export const careFunction = validateCareFunction;

/** @type {Validator} */
export const staffTransfer = validateStaffTransfer;

/** @type {Validator} */
export const pensionRoute = validatePensionRoute;

/** @type {Validator} */
export const recommendation = validateRecommendation;

/** @type {Validator} */
export const decided = validateDecided;

/** @type {Validator} */
export const conditions = validateConditions;

/** @type {Validator} */
export const dissentEntry = validateDissentEntry;

/** @type {Validator} */
export const publishedEntry = validatePublishedEntry;

/** @type {Validator} */
export const printedKind = validatePrintedKind;

/** @type {Validator} */
export const percentBase = validatePercentBase;

/** @type {Validator} */
export const printedMap = validatePrintedMap;

/** @type {Validator} */
export const printedFigure = validatePrintedFigure;

/** @type {Validator} */
export const printedPlace = validatePrintedPlace;

/** @type {Validator} */
export const analysis = validateAnalysis;

/** @type {Validator} */
export const weightFreedom = validateWeightFreedom;

function escaped(key) {
return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key;
}

function joined(errors, more) {
if(errors === null){
return more;
}
for(const error of more){
errors.push(error);
}
return errors;
}
