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
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^appraisal/[1-9][0-9]*$", "u");
const pattern2 = new RegExp("\\S", "u");

function validateText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateYearNumber(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateDateText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateCalendarDate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateYearNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateYearNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateDateText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateDateText.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/calendarDate/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateCalendarDate.errors = vErrors;
return errors === 0;
}

const schema11 = {"enum":["draft","final","illustrative"]};

function validateStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateSource(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.title !== undefined && func0.call(data, "title")){
if(!(validateText(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
if(!(validateText(data.publisher, {instancePath:instancePath+"/publisher",parentData:data,parentDataProperty:"publisher",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validateCalendarDate(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(!(validateText(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
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

function validateSourceMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateSource(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateNumber(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateFigureValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/figureValue/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateFigureValue.errors = vErrors;
return errors === 0;
}

function validateCitationText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateCitationList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validateCitationText(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validateCitation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateCitationText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateCitationText.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateCitationList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateCitationList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/citation/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateCitation.errors = vErrors;
return errors === 0;
}

function validateFact(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.says === undefined) || (!(func0.call(data, "says")))){
const err0 = {instancePath,schemaPath:"#/$defs/fact/required",keyword:"required",params:{missingProperty: "says"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.says !== undefined && func0.call(data, "says")){
if(!(validateText(data.says, {instancePath:instancePath+"/says",parentData:data,parentDataProperty:"says",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.figure !== undefined && func0.call(data, "figure")){
if(!(validateFigureValue(data.figure, {instancePath:instancePath+"/figure",parentData:data,parentDataProperty:"figure",rootData}))){
vErrors = joined(vErrors, validateFigureValue.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateFactMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateFact(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateModel(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateIdList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validateId(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validateDiscounted(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validateCalendarDate(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
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

function validateCareFunction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateFunctionList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validateCareFunction(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validatePensionRoute(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateStaffTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.transfer === undefined) || (!(func0.call(data, "transfer")))){
const err0 = {instancePath,schemaPath:"#/$defs/staffTransfer/required",keyword:"required",params:{missingProperty: "transfer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.transfer !== undefined && func0.call(data, "transfer")){
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
if(data.pension !== undefined && func0.call(data, "pension")){
if(!(validatePensionRoute(data.pension, {instancePath:instancePath+"/pension",parentData:data,parentDataProperty:"pension",rootData}))){
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

function validatePercent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateOptionEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema22.properties, key0)) || (pattern0.test(key0)))){
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
if(data.name !== undefined && func0.call(data, "name")){
if(!(validateText(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined && func0.call(data, "model")){
if(!(validateModel(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = joined(vErrors, validateModel.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(!(validateText(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.combines !== undefined && func0.call(data, "combines")){
if(!(validateIdList(data.combines, {instancePath:instancePath+"/combines",parentData:data,parentDataProperty:"combines",rootData}))){
vErrors = joined(vErrors, validateIdList.errors);
errors = vErrors.length;
}
}
if(data.discounted !== undefined && func0.call(data, "discounted")){
if(!(validateDiscounted(data.discounted, {instancePath:instancePath+"/discounted",parentData:data,parentDataProperty:"discounted",rootData}))){
vErrors = joined(vErrors, validateDiscounted.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined && func0.call(data, "functions")){
if(!(validateFunctionList(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = joined(vErrors, validateFunctionList.errors);
errors = vErrors.length;
}
}
if(data.staff !== undefined && func0.call(data, "staff")){
if(!(validateStaffTransfer(data.staff, {instancePath:instancePath+"/staff",parentData:data,parentDataProperty:"staff",rootData}))){
vErrors = joined(vErrors, validateStaffTransfer.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
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
if(data["trading-share"] !== undefined && func0.call(data, "trading-share")){
if(!(validatePercent(data["trading-share"], {instancePath:instancePath+"/trading-share",parentData:data,parentDataProperty:"trading-share",rootData}))){
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

function validateOptionMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateOptionEntry(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateNumberOrPercent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validatePercent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/numberOrPercent/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateNumberOrPercent.errors = vErrors;
return errors === 0;
}

const pattern30 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");

function validateLabelMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern30.test(key2)){
if(!(validateText(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateScalePoint(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err0 = {instancePath,schemaPath:"#/$defs/scalePoint/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/$defs/scalePoint/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.at !== undefined && func0.call(data, "at")){
if(!(validateNumberOrPercent(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined && func0.call(data, "value")){
if(!(validateValue(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
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

function validateMeasuredScale(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.worst === undefined) || (!(func0.call(data, "worst")))){
const err0 = {instancePath,schemaPath:"#/$defs/measuredScale/required",keyword:"required",params:{missingProperty: "worst"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.best === undefined) || (!(func0.call(data, "best")))){
const err1 = {instancePath,schemaPath:"#/$defs/measuredScale/required",keyword:"required",params:{missingProperty: "best"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema34.properties, key0)) || (pattern0.test(key0)))){
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
if(data.worst !== undefined && func0.call(data, "worst")){
if(!(validateNumberOrPercent(data.worst, {instancePath:instancePath+"/worst",parentData:data,parentDataProperty:"worst",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.best !== undefined && func0.call(data, "best")){
if(!(validateNumberOrPercent(data.best, {instancePath:instancePath+"/best",parentData:data,parentDataProperty:"best",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
if(!(validateText(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validateLabelMap(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = joined(vErrors, validateLabelMap.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined && func0.call(data, "step")){
if(!(validateNumberOrPercent(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data5 = data.points;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validateScalePoint(data5[i0], {instancePath:instancePath+"/points/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
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
if(data.midpoint !== undefined && func0.call(data, "midpoint")){
if(!(validateNumberOrPercent(data.midpoint, {instancePath:instancePath+"/midpoint",parentData:data,parentDataProperty:"midpoint",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.indifference !== undefined && func0.call(data, "indifference")){
if(!(validateNumberOrPercent(data.indifference, {instancePath:instancePath+"/indifference",parentData:data,parentDataProperty:"indifference",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.preference !== undefined && func0.call(data, "preference")){
if(!(validateNumberOrPercent(data.preference, {instancePath:instancePath+"/preference",parentData:data,parentDataProperty:"preference",rootData}))){
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

function validateLevelMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(pattern0.test(key0))){
if(!(validateValue(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
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

function validateLevelsScale(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.levels === undefined) || (!(func0.call(data, "levels")))){
const err0 = {instancePath,schemaPath:"#/$defs/levelsScale/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.levels !== undefined && func0.call(data, "levels")){
if(!(validateLevelMap(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData}))){
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

function validateDirection(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateLocalScale(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.better === undefined) || (!(func0.call(data, "better")))){
const err0 = {instancePath,schemaPath:"#/$defs/localScale/required",keyword:"required",params:{missingProperty: "better"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.better !== undefined && func0.call(data, "better")){
if(!(validateDirection(data.better, {instancePath:instancePath+"/better",parentData:data,parentDataProperty:"better",rootData}))){
vErrors = joined(vErrors, validateDirection.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
if(!(validateText(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.indifference !== undefined && func0.call(data, "indifference")){
if(!(validateNumberOrPercent(data.indifference, {instancePath:instancePath+"/indifference",parentData:data,parentDataProperty:"indifference",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.preference !== undefined && func0.call(data, "preference")){
if(!(validateNumberOrPercent(data.preference, {instancePath:instancePath+"/preference",parentData:data,parentDataProperty:"preference",rootData}))){
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

function validateScaleEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateMeasuredScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateMeasuredScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateLevelsScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateLevelsScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validateLocalScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateLocalScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/scaleEntry/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateScaleEntry.errors = vErrors;
return errors === 0;
}

function validateScaleMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateScaleEntry(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateWeightText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateWeightValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateWeightText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateWeightText.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/weightValue/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateWeightValue.errors = vErrors;
return errors === 0;
}

function validateScaleName(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateScaleChoice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateScaleName(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateScaleName.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateMeasuredScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateMeasuredScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validateLevelsScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateLevelsScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validateLocalScale(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateLocalScale.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/scaleChoice/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateScaleChoice.errors = vErrors;
return errors === 0;
}

function validateRequirementList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validateText(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validateRequirement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateRequirementList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateRequirementList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/requirement/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateRequirement.errors = vErrors;
return errors === 0;
}

const schema52 = {"enum":["direct","swing","points","equal","rank-order-centroid","rank-sum","rank-reciprocal","pairwise","best-worst","perspectives"]};

function validateWeightingMethod(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateOrderItem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateId(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateIdList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateIdList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/orderItem/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateOrderItem.errors = vErrors;
return errors === 0;
}

function validateTextList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validateText(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validateTimesMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateNumber(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateWeightingEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err0 = {instancePath,schemaPath:"#/$defs/weightingEntry/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.method !== undefined && func0.call(data, "method")){
if(!(validateWeightingMethod(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validateWeightingMethod.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined && func0.call(data, "order")){
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
if(!(validateOrderItem(data1[i0], {instancePath:instancePath+"/order/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
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
if(data.judgements !== undefined && func0.call(data, "judgements")){
if(!(validateTextList(data.judgements, {instancePath:instancePath+"/judgements",parentData:data,parentDataProperty:"judgements",rootData}))){
vErrors = joined(vErrors, validateTextList.errors);
errors = vErrors.length;
}
}
if(data.best !== undefined && func0.call(data, "best")){
if(!(validateId(data.best, {instancePath:instancePath+"/best",parentData:data,parentDataProperty:"best",rootData}))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data.worst !== undefined && func0.call(data, "worst")){
if(!(validateId(data.worst, {instancePath:instancePath+"/worst",parentData:data,parentDataProperty:"worst",rootData}))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data["best-to-others"] !== undefined && func0.call(data, "best-to-others")){
if(!(validateTimesMap(data["best-to-others"], {instancePath:instancePath+"/best-to-others",parentData:data,parentDataProperty:"best-to-others",rootData}))){
vErrors = joined(vErrors, validateTimesMap.errors);
errors = vErrors.length;
}
}
if(data["others-to-worst"] !== undefined && func0.call(data, "others-to-worst")){
if(!(validateTimesMap(data["others-to-worst"], {instancePath:instancePath+"/others-to-worst",parentData:data,parentDataProperty:"others-to-worst",rootData}))){
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

function validateCriterion(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.name !== undefined && func0.call(data, "name")){
if(!(validateText(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validateText(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
if(!(validateWeightValue(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData}))){
vErrors = joined(vErrors, validateWeightValue.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
if(!(validateScaleChoice(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = joined(vErrors, validateScaleChoice.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validateText(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.must !== undefined && func0.call(data, "must")){
if(!(validateRequirement(data.must, {instancePath:instancePath+"/must",parentData:data,parentDataProperty:"must",rootData}))){
vErrors = joined(vErrors, validateRequirement.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined && func0.call(data, "weighting")){
if(!(validateWeightingEntry(data.weighting, {instancePath:instancePath+"/weighting",parentData:data,parentDataProperty:"weighting",rootData}))){
vErrors = joined(vErrors, validateWeightingEntry.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined && func0.call(data, "criteria")){
if(!(validateCriterionMap(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){
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

function validateCriterionMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateCriterion(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateScoreNumber(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateScoreText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateScoreEnd(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validatePercent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/scoreEnd/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateScoreEnd.errors = vErrors;
return errors === 0;
}

function validateThreePointScore(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.low === undefined) || (!(func0.call(data, "low")))){
const err0 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.likely === undefined) || (!(func0.call(data, "likely")))){
const err1 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "likely"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.high === undefined) || (!(func0.call(data, "high")))){
const err2 = {instancePath,schemaPath:"#/$defs/threePointScore/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.low !== undefined && func0.call(data, "low")){
if(!(validateScoreEnd(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData}))){
vErrors = joined(vErrors, validateScoreEnd.errors);
errors = vErrors.length;
}
}
if(data.likely !== undefined && func0.call(data, "likely")){
if(!(validateScoreEnd(data.likely, {instancePath:instancePath+"/likely",parentData:data,parentDataProperty:"likely",rootData}))){
vErrors = joined(vErrors, validateScoreEnd.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined && func0.call(data, "high")){
if(!(validateScoreEnd(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData}))){
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

function validatePlainScore(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateScoreNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateScoreNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateScoreText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateScoreText.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validateThreePointScore(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateThreePointScore.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/plainScore/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validatePlainScore.errors = vErrors;
return errors === 0;
}

function validateExplainedScore(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err0 = {instancePath,schemaPath:"#/$defs/explainedScore/required",keyword:"required",params:{missingProperty: "score"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.score !== undefined && func0.call(data, "score")){
if(!(validatePlainScore(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData}))){
vErrors = joined(vErrors, validatePlainScore.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateScore(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateScoreNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateScoreNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateScoreText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateScoreText.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validateThreePointScore(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateThreePointScore.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validateExplainedScore(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateExplainedScore.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/score/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateScore.errors = vErrors;
return errors === 0;
}

function validateScoreRow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateScore(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateScoreTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateScoreRow(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateChoose(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateConsultationMethod(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateCount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateShareText(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateShareMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateShareText(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateCountMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateCount(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateRespondentGroup(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.name !== undefined && func0.call(data, "name")){
if(!(validateText(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.respondents !== undefined && func0.call(data, "respondents")){
if(!(validateCount(data.respondents, {instancePath:instancePath+"/respondents",parentData:data,parentDataProperty:"respondents",rootData}))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined && func0.call(data, "support")){
if(!(validateShareMap(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.oppose !== undefined && func0.call(data, "oppose")){
if(!(validateShareMap(data.oppose, {instancePath:instancePath+"/oppose",parentData:data,parentDataProperty:"oppose",rootData}))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
if(!(validateCountMap(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
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

function validateRespondentGroupMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateRespondentGroup(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateQuestion(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.choose === undefined) || (!(func0.call(data, "choose")))){
const err0 = {instancePath,schemaPath:"#/$defs/question/required",keyword:"required",params:{missingProperty: "choose"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema66.properties, key0)) || (pattern0.test(key0)))){
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
if(data.question !== undefined && func0.call(data, "question")){
if(!(validateText(data.question, {instancePath:instancePath+"/question",parentData:data,parentDataProperty:"question",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.choose !== undefined && func0.call(data, "choose")){
if(!(validateChoose(data.choose, {instancePath:instancePath+"/choose",parentData:data,parentDataProperty:"choose",rootData}))){
vErrors = joined(vErrors, validateChoose.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined && func0.call(data, "method")){
if(!(validateConsultationMethod(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = joined(vErrors, validateConsultationMethod.errors);
errors = vErrors.length;
}
}
if(data.opened !== undefined && func0.call(data, "opened")){
if(!(validateCalendarDate(data.opened, {instancePath:instancePath+"/opened",parentData:data,parentDataProperty:"opened",rootData}))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined && func0.call(data, "closed")){
if(!(validateCalendarDate(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData}))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.respondents !== undefined && func0.call(data, "respondents")){
if(!(validateCount(data.respondents, {instancePath:instancePath+"/respondents",parentData:data,parentDataProperty:"respondents",rootData}))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.invited !== undefined && func0.call(data, "invited")){
if(!(validateCount(data.invited, {instancePath:instancePath+"/invited",parentData:data,parentDataProperty:"invited",rootData}))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data["response-rate"] !== undefined && func0.call(data, "response-rate")){
if(!(validatePercent(data["response-rate"], {instancePath:instancePath+"/response-rate",parentData:data,parentDataProperty:"response-rate",rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined && func0.call(data, "weighted")){
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
if(data.support !== undefined && func0.call(data, "support")){
if(!(validateShareMap(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.oppose !== undefined && func0.call(data, "oppose")){
if(!(validateShareMap(data.oppose, {instancePath:instancePath+"/oppose",parentData:data,parentDataProperty:"oppose",rootData}))){
vErrors = joined(vErrors, validateShareMap.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
if(!(validateCountMap(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = joined(vErrors, validateCountMap.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
if(!(validateRespondentGroupMap(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = joined(vErrors, validateRespondentGroupMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateQuestionMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateQuestion(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validatePerspectiveWeights(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateWeightValue(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validatePerspectiveEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.name !== undefined && func0.call(data, "name")){
if(!(validateText(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined && func0.call(data, "people")){
if(!(validateCount(data.people, {instancePath:instancePath+"/people",parentData:data,parentDataProperty:"people",rootData}))){
vErrors = joined(vErrors, validateCount.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined && func0.call(data, "share")){
if(!(validateNumberOrPercent(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData}))){
vErrors = joined(vErrors, validateNumberOrPercent.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined && func0.call(data, "weights")){
if(!(validatePerspectiveWeights(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData}))){
vErrors = joined(vErrors, validatePerspectiveWeights.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
if(!(validateScoreTable(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData}))){
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

function validatePerspectiveMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validatePerspectiveEntry(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateCalendarYear(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateFinancialYear(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateYearValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateCalendarYear(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateCalendarYear.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateFinancialYear(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateFinancialYear.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/yearValue/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateYearValue.errors = vErrors;
return errors === 0;
}

const schema82 = {"enum":["real","nominal"]};

function validatePrices(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateDiscountSchedule(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateDiscountRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateDiscountSchedule(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateDiscountSchedule.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validatePercent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/discountRate/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateDiscountRate.errors = vErrors;
return errors === 0;
}

const schema86 = {"enum":["total","a-year"]};

function validateTargetCount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateSavingsTarget(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err0 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err1 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err2 = {instancePath,schemaPath:"#/$defs/savingsTarget/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validateNumber(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
if(!(validateTargetCount(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = joined(vErrors, validateTargetCount.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
if(!(validateYearValue(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data["each-year"] !== undefined && func0.call(data, "each-year")){
if(!(validateNumber(data["each-year"], {instancePath:instancePath+"/each-year",parentData:data,parentDataProperty:"each-year",rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateFlowKind(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateFlow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err0 = {instancePath,schemaPath:"#/$defs/flow/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err1 = {instancePath,schemaPath:"#/$defs/flow/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema89.properties, key0)) || (pattern0.test(key0)))){
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
if(data.item !== undefined && func0.call(data, "item")){
if(!(validateText(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if(!(validateFlowKind(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = joined(vErrors, validateFlowKind.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validateNumber(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined && func0.call(data, "year")){
if(!(validateYearValue(data.year, {instancePath:instancePath+"/year",parentData:data,parentDataProperty:"year",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validateYearValue(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validateYearValue(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.growth !== undefined && func0.call(data, "growth")){
if(!(validatePercent(data.growth, {instancePath:instancePath+"/growth",parentData:data,parentDataProperty:"growth",rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data["optimism-bias"] !== undefined && func0.call(data, "optimism-bias")){
if(!(validatePercent(data["optimism-bias"], {instancePath:instancePath+"/optimism-bias",parentData:data,parentDataProperty:"optimism-bias",rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data.cashable !== undefined && func0.call(data, "cashable")){
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
if(data.contracted !== undefined && func0.call(data, "contracted")){
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
if(data.illustrative !== undefined && func0.call(data, "illustrative")){
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
if(data.prices !== undefined && func0.call(data, "prices")){
if(!(validatePrices(data.prices, {instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"prices",rootData}))){
vErrors = joined(vErrors, validatePrices.errors);
errors = vErrors.length;
}
}
if(data["price-base"] !== undefined && func0.call(data, "price-base")){
if(!(validateYearValue(data["price-base"], {instancePath:instancePath+"/price-base",parentData:data,parentDataProperty:"price-base",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateFlowList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validateFlow(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
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

function validateFlowMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateFlowList(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateCosts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unit === undefined) || (!(func0.call(data, "unit")))){
const err0 = {instancePath,schemaPath:"#/$defs/costs/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data["first-year"] === undefined) || (!(func0.call(data, "first-year")))){
const err1 = {instancePath,schemaPath:"#/$defs/costs/required",keyword:"required",params:{missingProperty: "first-year"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema78.properties, key0)) || (pattern0.test(key0)))){
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
if(data.unit !== undefined && func0.call(data, "unit")){
if(!(validateText(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data["price-base"] !== undefined && func0.call(data, "price-base")){
if(!(validateYearValue(data["price-base"], {instancePath:instancePath+"/price-base",parentData:data,parentDataProperty:"price-base",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined && func0.call(data, "prices")){
if(!(validatePrices(data.prices, {instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"prices",rootData}))){
vErrors = joined(vErrors, validatePrices.errors);
errors = vErrors.length;
}
}
if(data.deflator !== undefined && func0.call(data, "deflator")){
if(!(validatePercent(data.deflator, {instancePath:instancePath+"/deflator",parentData:data,parentDataProperty:"deflator",rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
}
if(data["first-year"] !== undefined && func0.call(data, "first-year")){
if(!(validateYearValue(data["first-year"], {instancePath:instancePath+"/first-year",parentData:data,parentDataProperty:"first-year",rootData}))){
vErrors = joined(vErrors, validateYearValue.errors);
errors = vErrors.length;
}
}
if(data["discount-rate"] !== undefined && func0.call(data, "discount-rate")){
if(!(validateDiscountRate(data["discount-rate"], {instancePath:instancePath+"/discount-rate",parentData:data,parentDataProperty:"discount-rate",rootData}))){
vErrors = joined(vErrors, validateDiscountRate.errors);
errors = vErrors.length;
}
}
if(data["savings-target"] !== undefined && func0.call(data, "savings-target")){
if(!(validateSavingsTarget(data["savings-target"], {instancePath:instancePath+"/savings-target",parentData:data,parentDataProperty:"savings-target",rootData}))){
vErrors = joined(vErrors, validateSavingsTarget.errors);
errors = vErrors.length;
}
}
if(data.flows !== undefined && func0.call(data, "flows")){
if(!(validateFlowMap(data.flows, {instancePath:instancePath+"/flows",parentData:data,parentDataProperty:"flows",rootData}))){
vErrors = joined(vErrors, validateFlowMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateOneToFive(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateRiskRating(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.likelihood === undefined) || (!(func0.call(data, "likelihood")))){
const err0 = {instancePath,schemaPath:"#/$defs/riskRating/required",keyword:"required",params:{missingProperty: "likelihood"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.impact === undefined) || (!(func0.call(data, "impact")))){
const err1 = {instancePath,schemaPath:"#/$defs/riskRating/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.likelihood !== undefined && func0.call(data, "likelihood")){
if(!(validateOneToFive(data.likelihood, {instancePath:instancePath+"/likelihood",parentData:data,parentDataProperty:"likelihood",rootData}))){
vErrors = joined(vErrors, validateOneToFive.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined && func0.call(data, "impact")){
if(!(validateOneToFive(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData}))){
vErrors = joined(vErrors, validateOneToFive.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined && func0.call(data, "mitigation")){
if(!(validateText(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validateText(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateRiskRatingMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateRiskRating(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateRisk(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.name !== undefined && func0.call(data, "name")){
if(!(validateText(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined && func0.call(data, "options")){
if(!(validateRiskRatingMap(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = joined(vErrors, validateRiskRatingMap.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateRiskMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateRisk(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateImpactWord(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateExplainedImpact(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.impact === undefined) || (!(func0.call(data, "impact")))){
const err0 = {instancePath,schemaPath:"#/$defs/explainedImpact/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.impact !== undefined && func0.call(data, "impact")){
if(!(validateImpactWord(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData}))){
vErrors = joined(vErrors, validateImpactWord.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined && func0.call(data, "mitigation")){
if(!(validateText(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateImpactEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateImpactWord(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateImpactWord.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateExplainedImpact(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateExplainedImpact.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/impactEntry/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateImpactEntry.errors = vErrors;
return errors === 0;
}

function validateImpactMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateImpactEntry(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateEqualityMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validateImpactMap(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validateNoneWord(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateOptionChoice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNoneWord(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNoneWord.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateIdList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateIdList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/optionChoice/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateOptionChoice.errors = vErrors;
return errors === 0;
}

function validateRecommendation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.options === undefined) || (!(func0.call(data, "options")))){
const err0 = {instancePath,schemaPath:"#/$defs/recommendation/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.options !== undefined && func0.call(data, "options")){
if(!(validateOptionChoice(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = joined(vErrors, validateOptionChoice.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateConditions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateText(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateTextList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateTextList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/conditions/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validateConditions.errors = vErrors;
return errors === 0;
}

function validateDissentEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.because === undefined) || (!(func0.call(data, "because")))){
const err0 = {instancePath,schemaPath:"#/$defs/dissentEntry/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.by !== undefined && func0.call(data, "by")){
if(!(validateText(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validateDecided(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.options === undefined) || (!(func0.call(data, "options")))){
const err0 = {instancePath,schemaPath:"#/$defs/decided/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
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
if(data.options !== undefined && func0.call(data, "options")){
if(!(validateOptionChoice(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = joined(vErrors, validateOptionChoice.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
if(!(validateText(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validateCalendarDate(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined && func0.call(data, "because")){
if(!(validateText(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined && func0.call(data, "conditions")){
if(!(validateConditions(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData}))){
vErrors = joined(vErrors, validateConditions.errors);
errors = vErrors.length;
}
}
if(data.dissent !== undefined && func0.call(data, "dissent")){
let data5 = data.dissent;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validateDissentEntry(data5[i0], {instancePath:instancePath+"/dissent/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
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
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
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

function validatePrintedKind(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validatePercentBase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validatePrintedFigure(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateNumber(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateNumber.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validatePercent(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validatePercent.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/printedFigure/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validatePrintedFigure.errors = vErrors;
return errors === 0;
}

function validatePrintedMap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
for(const key2 of Object.keys(data)){
if(pattern5.test(key2)){
if(!(validatePrintedFigure(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
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

function validatePrintedPlace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateId(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateIdList(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validateIdList.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/$defs/printedPlace/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validatePrintedPlace.errors = vErrors;
return errors === 0;
}

function validatePublishedEntry(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.source !== undefined && func0.call(data, "source")){
if(!(validateCitation(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validateCitation.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validatePrintedKind(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = joined(vErrors, validatePrintedKind.errors);
errors = vErrors.length;
}
}
if(data["percent-of"] !== undefined && func0.call(data, "percent-of")){
if(!(validatePercentBase(data["percent-of"], {instancePath:instancePath+"/percent-of",parentData:data,parentDataProperty:"percent-of",rootData}))){
vErrors = joined(vErrors, validatePercentBase.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined && func0.call(data, "totals")){
if(!(validatePrintedMap(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData}))){
vErrors = joined(vErrors, validatePrintedMap.errors);
errors = vErrors.length;
}
}
if(data.ranking !== undefined && func0.call(data, "ranking")){
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
if(!(validatePrintedPlace(data4[i0], {instancePath:instancePath+"/ranking/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
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

function validateWeightFreedom(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

function validateAnalysis(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
if(data.draws !== undefined && func0.call(data, "draws")){
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
if(data.seed !== undefined && func0.call(data, "seed")){
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
if(data.weights !== undefined && func0.call(data, "weights")){
if(!(validateWeightFreedom(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData}))){
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

function validateAppraisalFile(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema6.properties, key0)) || (pattern0.test(key0)))){
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
if(data.format !== undefined && func0.call(data, "format")){
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
if(data.title !== undefined && func0.call(data, "title")){
if(!(validateText(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined && func0.call(data, "organisation")){
if(!(validateText(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined && func0.call(data, "question")){
if(!(validateText(data.question, {instancePath:instancePath+"/question",parentData:data,parentDataProperty:"question",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validateCalendarDate(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validateCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validateStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = joined(vErrors, validateStatus.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(!(validateText(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = joined(vErrors, validateText.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
if(!(validateSourceMap(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = joined(vErrors, validateSourceMap.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
if(!(validateFactMap(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = joined(vErrors, validateFactMap.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined && func0.call(data, "options")){
if(!(validateOptionMap(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = joined(vErrors, validateOptionMap.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined && func0.call(data, "baseline")){
if(!(validateId(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = joined(vErrors, validateId.errors);
errors = vErrors.length;
}
}
if(data.scales !== undefined && func0.call(data, "scales")){
if(!(validateScaleMap(data.scales, {instancePath:instancePath+"/scales",parentData:data,parentDataProperty:"scales",rootData}))){
vErrors = joined(vErrors, validateScaleMap.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined && func0.call(data, "criteria")){
if(!(validateCriterionMap(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){
vErrors = joined(vErrors, validateCriterionMap.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined && func0.call(data, "weighting")){
if(!(validateWeightingEntry(data.weighting, {instancePath:instancePath+"/weighting",parentData:data,parentDataProperty:"weighting",rootData}))){
vErrors = joined(vErrors, validateWeightingEntry.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
if(!(validateScoreTable(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData}))){
vErrors = joined(vErrors, validateScoreTable.errors);
errors = vErrors.length;
}
}
if(data.consultation !== undefined && func0.call(data, "consultation")){
if(!(validateQuestionMap(data.consultation, {instancePath:instancePath+"/consultation",parentData:data,parentDataProperty:"consultation",rootData}))){
vErrors = joined(vErrors, validateQuestionMap.errors);
errors = vErrors.length;
}
}
if(data.perspectives !== undefined && func0.call(data, "perspectives")){
if(!(validatePerspectiveMap(data.perspectives, {instancePath:instancePath+"/perspectives",parentData:data,parentDataProperty:"perspectives",rootData}))){
vErrors = joined(vErrors, validatePerspectiveMap.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined && func0.call(data, "costs")){
if(!(validateCosts(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = joined(vErrors, validateCosts.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
if(!(validateRiskMap(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData}))){
vErrors = joined(vErrors, validateRiskMap.errors);
errors = vErrors.length;
}
}
if(data.equality !== undefined && func0.call(data, "equality")){
if(!(validateEqualityMap(data.equality, {instancePath:instancePath+"/equality",parentData:data,parentDataProperty:"equality",rootData}))){
vErrors = joined(vErrors, validateEqualityMap.errors);
errors = vErrors.length;
}
}
if(data.recommendation !== undefined && func0.call(data, "recommendation")){
if(!(validateRecommendation(data.recommendation, {instancePath:instancePath+"/recommendation",parentData:data,parentDataProperty:"recommendation",rootData}))){
vErrors = joined(vErrors, validateRecommendation.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined && func0.call(data, "decided")){
if(!(validateDecided(data.decided, {instancePath:instancePath+"/decided",parentData:data,parentDataProperty:"decided",rootData}))){
vErrors = joined(vErrors, validateDecided.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined && func0.call(data, "published")){
if(!(validatePublishedEntry(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData}))){
vErrors = joined(vErrors, validatePublishedEntry.errors);
errors = vErrors.length;
}
}
if(data.analysis !== undefined && func0.call(data, "analysis")){
if(!(validateAnalysis(data.analysis, {instancePath:instancePath+"/analysis",parentData:data,parentDataProperty:"analysis",rootData}))){
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

function joined(errors, more) {
if(errors === null){
return more;
}
for(const error of more){
errors.push(error);
}
return errors;
}
