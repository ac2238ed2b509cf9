// Generated from openapi/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var createBillingPortalParameters = validate20;
var schema31 = { "type": "object", "required": ["path"], "properties": { "path": { "type": "object", "required": ["appUuid"], "properties": { "appUuid": { "$ref": "schema:Uuid" } } } }, "$id": "schema:createBillingPortalParameters" };
var schema32 = { "type": "string", "maxLength": 36, "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "description": "A UUID of any version, compared without regard to case.", "x-gangway-reason": "must be a UUID", "example": "11111111-1111-1111-1111-111111111111", "$id": "schema:Uuid" };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema31.properties.path.required, parentSchema: schema31.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err2 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err3 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.path.type, parentSchema: schema31.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "path": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateBillingPortal = validate21;
var schema33 = { "type": "object", "required": ["tenantUuid", "defaultReturnUrl"], "additionalProperties": false, "properties": { "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant whose portal is opened. The token's user must be a member of it." }, "defaultReturnUrl": { "$ref": "schema:ReturnUrl", "description": "Where the portal's link back leads. Its origin must be one of the app's allowed origins." } }, "example": { "tenantUuid": "11111111-1111-1111-1111-111111111111", "defaultReturnUrl": "https://app.example.com/account" }, "$id": "schema:UserdocksCreateBillingPortal" };
var schema35 = { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://", "description": "An absolute `https` URL without user name or password. Its origin must be one of the app's allowed origins. (`http` serves for\nlocalhost in test mode.)\n", "x-gangway-reason": "must be an absolute http or https URL of at most 2048 characters", "example": "https://app.example.com/account", "$id": "schema:ReturnUrl" };
var pattern6 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
var formats0 = require_formats().fullFormats.uri;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenantUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.defaultReturnUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultReturnUrl" }, message: "must have required property 'defaultReturnUrl'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tenantUuid" || key0 === "defaultReturnUrl")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tenantUuid !== void 0) {
      let data0 = data.tenantUuid;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err3 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.defaultReturnUrl !== void 0) {
      let data1 = data.defaultReturnUrl;
      if (typeof data1 === "string") {
        if (func1(data1) > 2048) {
          const err6 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats0(data1)) {
          const err8 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksBillingPortal = validate22;
var schema36 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "billingPortal" }, "totalItems": { "type": "integer", "format": "int32", "const": 1 }, "itemsLength": { "type": "integer", "format": "int32", "const": 1 }, "items": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["nextAction"], "additionalProperties": false, "properties": { "nextAction": { "type": "object", "required": ["url"], "additionalProperties": false, "properties": { "url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The portal session's URL; redirect the user to it at once. It opens without sign-in, so never log or store it.\n", "example": "https://billing.stripe.com/p/session/test_12345" } } } } } } }, "$id": "schema:UserdocksBillingPortal" };
var formats2 = require_formats().fullFormats.int32;
var pattern7 = new RegExp("^https?://", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.kind.type, parentSchema: schema36.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("billingPortal" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "billingPortal" }, message: "must be equal to constant", schema: "billingPortal", parentSchema: schema36.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data1 = data.totalItems;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.totalItems.type, parentSchema: schema36.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (1 !== data1) {
        const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema36.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats2.validate(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema36.properties.totalItems, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.itemsLength !== void 0) {
      let data2 = data.itemsLength;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.itemsLength.type, parentSchema: schema36.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (1 !== data2) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema36.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema36.properties.itemsLength, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err13 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema36.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.nextAction === void 0) {
              const err15 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "nextAction" }, message: "must have required property 'nextAction'", schema: schema36.properties.items.items.required, parentSchema: schema36.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "nextAction")) {
                const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.items.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.nextAction !== void 0) {
              let data5 = data4.nextAction;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.url === void 0) {
                  const err17 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema36.properties.items.items.properties.nextAction.required, parentSchema: schema36.properties.items.items.properties.nextAction, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "url")) {
                    const err18 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.items.items.properties.nextAction, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data5.url !== void 0) {
                  let data6 = data5.url;
                  if (typeof data6 === "string") {
                    if (func1(data6) > 5e3) {
                      const err19 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema36.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (!pattern7.test(data6)) {
                      const err20 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema36.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (!formats0(data6)) {
                      const err21 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema36.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.items.items.properties.nextAction.properties.url.type, parentSchema: schema36.properties.items.items.properties.nextAction.properties.url, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.items.items.properties.nextAction.type, parentSchema: schema36.properties.items.items.properties.nextAction, data: data5 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.items.items.type, parentSchema: schema36.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.items.type, parentSchema: schema36.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4000 = validate23;
var schema37 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 10, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4000]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "pattern": "^Bad Request \\/ validation error(: .+)?$", "default": "Bad Request / validation error" } } } } }, "description": "The request is not what the operation accepts, or its body is not JSON.", "$id": "schema:UserdocksE4000" };
var pattern8 = new RegExp("^Bad Request \\/ validation error(: .+)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema37.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema37.properties.errors.items.required, parentSchema: schema37.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema37.properties.errors.items.required, parentSchema: schema37.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema37.properties.errors.items.required, parentSchema: schema37.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.errors.items.properties.validation.type, parentSchema: schema37.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema37.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.errors.items.properties.code.type, parentSchema: schema37.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4000]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4000]" }, message: "must be equal to constant", schema: "[E4000]", parentSchema: schema37.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema37.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!pattern8.test(data4)) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/pattern", keyword: "pattern", params: { pattern: "^Bad Request \\/ validation error(: .+)?$" }, message: 'must match pattern "^Bad Request \\/ validation error(: .+)?$"', schema: "^Bad Request \\/ validation error(: .+)?$", parentSchema: schema37.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.errors.items.properties.message.type, parentSchema: schema37.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.errors.items.type, parentSchema: schema37.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.errors.type, parentSchema: schema37.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4010 = validate24;
var schema38 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4010]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized Token" } } } } }, "description": "The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,\nof another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.\nWhich of them is not told, so that nobody can probe for apps and tenants.\n", "$id": "schema:UserdocksE4010" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema38.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema38.properties.errors.items.required, parentSchema: schema38.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema38.properties.errors.items.required, parentSchema: schema38.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema38.properties.errors.items.required, parentSchema: schema38.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.errors.items.properties.validation.type, parentSchema: schema38.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema38.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.errors.items.properties.code.type, parentSchema: schema38.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema38.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Unauthorized Token" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token" }, message: "must be equal to constant", schema: "Unauthorized Token", parentSchema: schema38.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema38.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.errors.items.properties.message.type, parentSchema: schema38.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.errors.items.type, parentSchema: schema38.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.errors.type, parentSchema: schema38.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4030 = validate25;
var schema39 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4030]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "App Is Disabled" } } } } }, "description": "The app is disabled.", "$id": "schema:UserdocksE4030" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema39.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema39.properties.errors.items.required, parentSchema: schema39.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema39.properties.errors.items.required, parentSchema: schema39.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema39.properties.errors.items.required, parentSchema: schema39.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.errors.items.properties.validation.type, parentSchema: schema39.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema39.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.errors.items.properties.code.type, parentSchema: schema39.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4030]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4030]" }, message: "must be equal to constant", schema: "[E4030]", parentSchema: schema39.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("App Is Disabled" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "App Is Disabled" }, message: "must be equal to constant", schema: "App Is Disabled", parentSchema: schema39.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema39.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.errors.items.properties.message.type, parentSchema: schema39.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.errors.items.type, parentSchema: schema39.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.errors.type, parentSchema: schema39.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4040 = validate26;
var schema40 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4040]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Not Found" } } } } }, "description": "Nothing lives at this path.", "$id": "schema:UserdocksE4040" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema40.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema40.properties.errors.items.required, parentSchema: schema40.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema40.properties.errors.items.required, parentSchema: schema40.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema40.properties.errors.items.required, parentSchema: schema40.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.errors.items.properties.validation.type, parentSchema: schema40.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema40.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.errors.items.properties.code.type, parentSchema: schema40.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4040]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4040]" }, message: "must be equal to constant", schema: "[E4040]", parentSchema: schema40.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Not Found" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Not Found" }, message: "must be equal to constant", schema: "Not Found", parentSchema: schema40.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema40.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.errors.items.properties.message.type, parentSchema: schema40.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.errors.items.type, parentSchema: schema40.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.errors.type, parentSchema: schema40.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4050 = validate27;
var schema41 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4050]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Method Not Allowed" } } } } }, "description": "The path exists, but does not serve this method.", "$id": "schema:UserdocksE4050" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema41.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema41.properties.errors.items.required, parentSchema: schema41.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema41.properties.errors.items.required, parentSchema: schema41.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema41.properties.errors.items.required, parentSchema: schema41.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.errors.items.properties.validation.type, parentSchema: schema41.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema41.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.errors.items.properties.code.type, parentSchema: schema41.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4050]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4050]" }, message: "must be equal to constant", schema: "[E4050]", parentSchema: schema41.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Method Not Allowed" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Method Not Allowed" }, message: "must be equal to constant", schema: "Method Not Allowed", parentSchema: schema41.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema41.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.errors.items.properties.message.type, parentSchema: schema41.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.errors.items.type, parentSchema: schema41.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.errors.type, parentSchema: schema41.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4130 = validate28;
var schema42 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4130]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Payload Too Large" } } } } }, "description": "The body is larger than 64 KB, or than what the operation says that it accepts.", "$id": "schema:UserdocksE4130" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema42.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema42.properties.errors.items.required, parentSchema: schema42.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema42.properties.errors.items.required, parentSchema: schema42.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema42.properties.errors.items.required, parentSchema: schema42.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.errors.items.properties.validation.type, parentSchema: schema42.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema42.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.errors.items.properties.code.type, parentSchema: schema42.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4130]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4130]" }, message: "must be equal to constant", schema: "[E4130]", parentSchema: schema42.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Payload Too Large" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Payload Too Large" }, message: "must be equal to constant", schema: "Payload Too Large", parentSchema: schema42.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema42.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.errors.items.properties.message.type, parentSchema: schema42.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.errors.items.type, parentSchema: schema42.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.errors.type, parentSchema: schema42.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4150 = validate29;
var schema43 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4150]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unsupported Media Type" } } } } }, "description": "The body is not declared as JSON, or its charset or encoding is not supported.", "$id": "schema:UserdocksE4150" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema43.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema43.properties.errors.items.required, parentSchema: schema43.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema43.properties.errors.items.required, parentSchema: schema43.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema43.properties.errors.items.required, parentSchema: schema43.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.errors.items.properties.validation.type, parentSchema: schema43.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema43.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.errors.items.properties.code.type, parentSchema: schema43.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4150]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4150]" }, message: "must be equal to constant", schema: "[E4150]", parentSchema: schema43.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Unsupported Media Type" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unsupported Media Type" }, message: "must be equal to constant", schema: "Unsupported Media Type", parentSchema: schema43.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema43.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.errors.items.properties.message.type, parentSchema: schema43.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.errors.items.type, parentSchema: schema43.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.errors.type, parentSchema: schema43.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4290 = validate30;
var schema44 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4290]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Too Many Requests" } } } } }, "description": "Too many failed authentications from this address.", "$id": "schema:UserdocksE4290" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema44.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema44.properties.errors.items.required, parentSchema: schema44.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema44.properties.errors.items.required, parentSchema: schema44.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema44.properties.errors.items.required, parentSchema: schema44.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.errors.items.properties.validation.type, parentSchema: schema44.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema44.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.errors.items.properties.code.type, parentSchema: schema44.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4290]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4290]" }, message: "must be equal to constant", schema: "[E4290]", parentSchema: schema44.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Too Many Requests" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Too Many Requests" }, message: "must be equal to constant", schema: "Too Many Requests", parentSchema: schema44.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema44.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.errors.items.properties.message.type, parentSchema: schema44.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.errors.items.type, parentSchema: schema44.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.errors.type, parentSchema: schema44.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE0000 = validate31;
var schema45 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E0000]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Internal Server Error" } } } } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:UserdocksE0000" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema45.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema45.properties.errors.items.required, parentSchema: schema45.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema45.properties.errors.items.required, parentSchema: schema45.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema45.properties.errors.items.required, parentSchema: schema45.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.errors.items.properties.validation.type, parentSchema: schema45.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema45.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.errors.items.properties.code.type, parentSchema: schema45.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E0000]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E0000]" }, message: "must be equal to constant", schema: "[E0000]", parentSchema: schema45.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Internal Server Error" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Internal Server Error" }, message: "must be equal to constant", schema: "Internal Server Error", parentSchema: schema45.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema45.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.errors.items.properties.message.type, parentSchema: schema45.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.errors.items.type, parentSchema: schema45.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.errors.type, parentSchema: schema45.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE5030 = validate32;
var schema46 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E5030]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Service Unavailable" } } } } }, "description": "Stripe cannot be reached, is overloaded, or limits our rate; or Gangway itself has more to do than it can.", "$id": "schema:UserdocksE5030" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema46.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema46.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema46.properties.errors.items.required, parentSchema: schema46.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema46.properties.errors.items.required, parentSchema: schema46.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema46.properties.errors.items.required, parentSchema: schema46.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.errors.items.properties.validation.type, parentSchema: schema46.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema46.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.errors.items.properties.code.type, parentSchema: schema46.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E5030]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E5030]" }, message: "must be equal to constant", schema: "[E5030]", parentSchema: schema46.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Service Unavailable" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Service Unavailable" }, message: "must be equal to constant", schema: "Service Unavailable", parentSchema: schema46.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema46.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.errors.items.properties.message.type, parentSchema: schema46.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.errors.items.type, parentSchema: schema46.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.errors.type, parentSchema: schema46.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createStripeCheckoutSessionParameters = validate33;
var schema47 = { "type": "object", "required": ["path"], "properties": { "path": { "type": "object", "required": ["appUuid"], "properties": { "appUuid": { "$ref": "schema:Uuid" } } } }, "$id": "schema:createStripeCheckoutSessionParameters" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema47.properties.path.required, parentSchema: schema47.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err2 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err3 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.path.type, parentSchema: schema47.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "path": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateCheckoutSession = validate34;
var schema49 = { "type": "object", "required": ["tenantUuid", "priceId", "successUrl", "cancelUrl"], "additionalProperties": false, "properties": { "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant that buys. The token's user must be a member of it." }, "priceId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": 'Stripe\'s id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.\n', "x-gangway-reason": "must be the id of a price", "example": "price_12345" }, "taxRateId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": "Stripe's id of an active tax rate that is put on the price.", "x-gangway-reason": "must be the id of a tax rate", "example": "txr_12345" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many are bought; one, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 1 }, "mode": { "type": "string", "enum": ["subscription", "payment"], "description": "A subscription, if nothing is said, or a single payment. A payment has an invoice as well.", "x-gangway-reason": "must be subscription or payment", "example": "subscription" }, "billingAddressCollection": { "type": "boolean", "description": "Whether a billing address is asked for even where the payment does not need it; otherwise only there." }, "shippingAddressCollection": { "type": "boolean", "description": "Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`)." }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[A-Za-z]{3}$", "description": "A currency of the price, in any case; the price's own, if nothing is said.", "x-gangway-reason": "must be a currency of three letters", "example": "EUR" }, "successUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads once it was paid. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/success" }, "cancelUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/cancel" }, "termsOfServiceUrl": { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]://", "description": "The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the\nStripe Dashboard.\n", "x-gangway-reason": "must be an absolute https URL of at most 2048 characters", "example": "https://app.example.com/terms" }, "collectTermsOfServiceConsent": { "type": "boolean", "description": "Whether the terms of service must be agreed to." }, "isTaxIdCollectionEnabled": { "type": "boolean", "description": "Whether a tax id is asked for." }, "isTaxIdCollectionRequired": { "type": "boolean", "description": "Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for." } }, "example": { "tenantUuid": "33333333-3333-3333-3333-333333333333", "priceId": "price_12345", "successUrl": "https://app.example.com/checkout/success", "cancelUrl": "https://app.example.com/checkout/cancel" }, "$id": "schema:UserdocksCreateCheckoutSession" };
var func16 = Object.prototype.hasOwnProperty;
var pattern11 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern13 = new RegExp("^[A-Za-z]{3}$", "u");
var pattern16 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]://", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenantUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.priceId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.successUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successUrl" }, message: "must have required property 'successUrl'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.cancelUrl === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancelUrl" }, message: "must have required property 'cancelUrl'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema49.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tenantUuid !== void 0) {
      let data0 = data.tenantUuid;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err5 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data1 = data.priceId;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err8 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern11.test(data1)) {
          const err9 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema49.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.priceId.type, parentSchema: schema49.properties.priceId, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.taxRateId !== void 0) {
      let data2 = data.taxRateId;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err11 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.taxRateId, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern11.test(data2)) {
          const err12 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema49.properties.taxRateId, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.taxRateId.type, parentSchema: schema49.properties.taxRateId, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.quantity.type, parentSchema: schema49.properties.quantity, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 999999 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema49.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats2.validate(data3)) {
          const err17 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema49.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      if (typeof data4 !== "string") {
        const err18 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.mode.type, parentSchema: schema49.properties.mode, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data4 === "subscription" || data4 === "payment")) {
        const err19 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema49.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.mode.enum, parentSchema: schema49.properties.mode, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.billingAddressCollection !== void 0) {
      let data5 = data.billingAddressCollection;
      if (typeof data5 !== "boolean") {
        const err20 = { instancePath: instancePath + "/billingAddressCollection", schemaPath: "#/properties/billingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.billingAddressCollection.type, parentSchema: schema49.properties.billingAddressCollection, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.shippingAddressCollection !== void 0) {
      let data6 = data.shippingAddressCollection;
      if (typeof data6 !== "boolean") {
        const err21 = { instancePath: instancePath + "/shippingAddressCollection", schemaPath: "#/properties/shippingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.shippingAddressCollection.type, parentSchema: schema49.properties.shippingAddressCollection, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data7 = data.currency;
      if (typeof data7 === "string") {
        if (func1(data7) > 3) {
          const err22 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema49.properties.currency, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern13.test(data7)) {
          const err23 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"', schema: "^[A-Za-z]{3}$", parentSchema: schema49.properties.currency, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.currency.type, parentSchema: schema49.properties.currency, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.successUrl !== void 0) {
      let data8 = data.successUrl;
      if (typeof data8 === "string") {
        if (func1(data8) > 2048) {
          const err25 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err26 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err27 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.cancelUrl !== void 0) {
      let data9 = data.cancelUrl;
      if (typeof data9 === "string") {
        if (func1(data9) > 2048) {
          const err29 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern6.test(data9)) {
          const err30 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0(data9)) {
          const err31 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.termsOfServiceUrl !== void 0) {
      let data10 = data.termsOfServiceUrl;
      if (typeof data10 === "string") {
        if (func1(data10) > 2048) {
          const err33 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema49.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern16.test(data10)) {
          const err34 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]://"', schema: "^[Hh][Tt][Tt][Pp][Ss]://", parentSchema: schema49.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats0(data10)) {
          const err35 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema49.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.termsOfServiceUrl.type, parentSchema: schema49.properties.termsOfServiceUrl, data: data10 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.collectTermsOfServiceConsent !== void 0) {
      let data11 = data.collectTermsOfServiceConsent;
      if (typeof data11 !== "boolean") {
        const err37 = { instancePath: instancePath + "/collectTermsOfServiceConsent", schemaPath: "#/properties/collectTermsOfServiceConsent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.collectTermsOfServiceConsent.type, parentSchema: schema49.properties.collectTermsOfServiceConsent, data: data11 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.isTaxIdCollectionEnabled !== void 0) {
      let data12 = data.isTaxIdCollectionEnabled;
      if (typeof data12 !== "boolean") {
        const err38 = { instancePath: instancePath + "/isTaxIdCollectionEnabled", schemaPath: "#/properties/isTaxIdCollectionEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.isTaxIdCollectionEnabled.type, parentSchema: schema49.properties.isTaxIdCollectionEnabled, data: data12 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.isTaxIdCollectionRequired !== void 0) {
      let data13 = data.isTaxIdCollectionRequired;
      if (typeof data13 !== "boolean") {
        const err39 = { instancePath: instancePath + "/isTaxIdCollectionRequired", schemaPath: "#/properties/isTaxIdCollectionRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.isTaxIdCollectionRequired.type, parentSchema: schema49.properties.isTaxIdCollectionRequired, data: data13 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksCheckoutSessions = validate35;
var schema53 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "checkoutSessions" }, "totalItems": { "type": "integer", "format": "int32", "const": 1 }, "itemsLength": { "type": "integer", "format": "int32", "const": 1 }, "items": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["createdCheckoutSession"], "additionalProperties": false, "properties": { "createdCheckoutSession": { "$ref": "schema:UserdocksCheckoutSession" } } } } }, "$id": "schema:UserdocksCheckoutSessions" };
var schema54 = { "type": "object", "required": ["id", "uuid", "appUuid", "paymentProviderUuid", "sessionId", "nextActionUrl", "userUuid", "tenantUuid", "createdAt", "expiresAt"], "additionalProperties": false, "properties": { "id": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "A number that is the session's for ever. It says nothing of their order.", "example": 1 }, "uuid": { "$ref": "schema:Uuid", "description": "The session's.", "example": "66666666-6666-8666-8666-666666666666" }, "appUuid": { "$ref": "schema:Uuid", "description": "The app's.", "example": "22222222-2222-2222-2222-222222222222" }, "paymentProviderUuid": { "$ref": "schema:Uuid", "description": "That of the Stripe account, in test or live mode.", "example": "77777777-7777-8777-8777-777777777777" }, "sessionId": { "type": "string", "maxLength": 255, "pattern": "^cs_[A-Za-z0-9_]+$", "description": "Stripe's id of the session.", "example": "cs_test_12345" }, "nextActionUrl": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The address of Stripe's checkout page; redirect the user to it at once. It opens without sign-in, so never log or store it.\n", "example": "https://checkout.stripe.com/pay/cs_test_12345" }, "userUuid": { "type": ["string", "null"], "maxLength": 8192, "description": "The user who has asked for it, as the token's `sub` says; null where an app has.", "example": "44444444-4444-4444-4444-444444444444" }, "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant that buys.", "example": "33333333-3333-3333-3333-333333333333" }, "createdAt": { "type": "string", "format": "date-time", "maxLength": 24, "description": "When the session was opened.", "x-gangway-extension": true, "example": "2026-11-24T12:00:00.000Z" }, "expiresAt": { "type": "string", "format": "date-time", "maxLength": 24, "description": "When the session closes, if nothing was bought.", "x-gangway-extension": true, "example": "2026-11-25T12:00:00.000Z" } }, "$id": "schema:UserdocksCheckoutSession" };
var formats20 = require_formats().fullFormats.int64;
var formats24 = require_formats().fullFormats["date-time"];
var pattern20 = new RegExp("^cs_[A-Za-z0-9_]+$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.appUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.sessionId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property 'sessionId'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.nextActionUrl === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextActionUrl" }, message: "must have required property 'nextActionUrl'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.userUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userUuid" }, message: "must have required property 'userUuid'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.expiresAt === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema54.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.properties.id.type, parentSchema: schema54.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema54.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats20.validate(data0)) {
          const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema54.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.uuid !== void 0) {
      let data1 = data.uuid;
      if (typeof data1 === "string") {
        if (func1(data1) > 36) {
          const err15 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err16 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.appUuid !== void 0) {
      let data2 = data.appUuid;
      if (typeof data2 === "string") {
        if (func1(data2) > 36) {
          const err18 = { instancePath: instancePath + "/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err19 = { instancePath: instancePath + "/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.paymentProviderUuid !== void 0) {
      let data3 = data.paymentProviderUuid;
      if (typeof data3 === "string") {
        if (func1(data3) > 36) {
          const err21 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err22 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          const err24 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema54.properties.sessionId, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern20.test(data4)) {
          const err25 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/pattern", keyword: "pattern", params: { pattern: "^cs_[A-Za-z0-9_]+$" }, message: 'must match pattern "^cs_[A-Za-z0-9_]+$"', schema: "^cs_[A-Za-z0-9_]+$", parentSchema: schema54.properties.sessionId, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.sessionId.type, parentSchema: schema54.properties.sessionId, data: data4 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.nextActionUrl !== void 0) {
      let data5 = data.nextActionUrl;
      if (typeof data5 === "string") {
        if (func1(data5) > 5e3) {
          const err27 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema54.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern7.test(data5)) {
          const err28 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema54.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!formats0(data5)) {
          const err29 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema54.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.nextActionUrl.type, parentSchema: schema54.properties.nextActionUrl, data: data5 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.userUuid !== void 0) {
      let data6 = data.userUuid;
      if (typeof data6 !== "string" && data6 !== null) {
        const err31 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/type", keyword: "type", params: { type: schema54.properties.userUuid.type }, message: "must be string,null", schema: schema54.properties.userUuid.type, parentSchema: schema54.properties.userUuid, data: data6 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 8192) {
          const err32 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema54.properties.userUuid, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.tenantUuid !== void 0) {
      let data7 = data.tenantUuid;
      if (typeof data7 === "string") {
        if (func1(data7) > 36) {
          const err33 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern4.test(data7)) {
          const err34 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data7 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 === "string") {
        if (func1(data8) > 24) {
          const err36 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema54.properties.createdAt, data: data8 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!formats24.validate(data8)) {
          const err37 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema54.properties.createdAt, data: data8 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.createdAt.type, parentSchema: schema54.properties.createdAt, data: data8 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data9 = data.expiresAt;
      if (typeof data9 === "string") {
        if (func1(data9) > 24) {
          const err39 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema54.properties.expiresAt, data: data9 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats24.validate(data9)) {
          const err40 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema54.properties.expiresAt, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.expiresAt.type, parentSchema: schema54.properties.expiresAt, data: data9 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.kind.type, parentSchema: schema53.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("checkoutSessions" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "checkoutSessions" }, message: "must be equal to constant", schema: "checkoutSessions", parentSchema: schema53.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data1 = data.totalItems;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.totalItems.type, parentSchema: schema53.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (1 !== data1) {
        const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema53.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats2.validate(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema53.properties.totalItems, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.itemsLength !== void 0) {
      let data2 = data.itemsLength;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.itemsLength.type, parentSchema: schema53.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (1 !== data2) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema53.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema53.properties.itemsLength, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err13 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema53.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.createdCheckoutSession === void 0) {
              const err15 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "createdCheckoutSession" }, message: "must have required property 'createdCheckoutSession'", schema: schema53.properties.items.items.required, parentSchema: schema53.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "createdCheckoutSession")) {
                const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.items.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.createdCheckoutSession !== void 0) {
              if (!validate36(data4.createdCheckoutSession, { instancePath: instancePath + "/items/" + i0 + "/createdCheckoutSession", parentData: data4, parentDataProperty: "createdCheckoutSession", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.items.items.type, parentSchema: schema53.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.items.type, parentSchema: schema53.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4090 = validate38;
var schema59 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4090]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Subscription Exists: Change It In The Billing Portal" } } } } }, "description": "The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now.\n", "$id": "schema:UserdocksE4090" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema59.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema59.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema59.properties.errors.items.required, parentSchema: schema59.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema59.properties.errors.items.required, parentSchema: schema59.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema59.properties.errors.items.required, parentSchema: schema59.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.errors.items.properties.validation.type, parentSchema: schema59.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema59.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.errors.items.properties.code.type, parentSchema: schema59.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4090]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4090]" }, message: "must be equal to constant", schema: "[E4090]", parentSchema: schema59.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Subscription Exists: Change It In The Billing Portal" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Subscription Exists: Change It In The Billing Portal" }, message: "must be equal to constant", schema: "Subscription Exists: Change It In The Billing Portal", parentSchema: schema59.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema59.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.errors.items.properties.message.type, parentSchema: schema59.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.properties.errors.items.type, parentSchema: schema59.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.properties.errors.type, parentSchema: schema59.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createTenantBillingPortalParameters = validate39;
var schema60 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:createTenantBillingPortalParameters" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema60.properties.path.required, parentSchema: schema60.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema60.properties.path.required, parentSchema: schema60.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema60.properties.path.required, parentSchema: schema60.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err5 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err6 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.tenantUuid !== void 0) {
          let data2 = data0.tenantUuid;
          if (typeof data2 === "string") {
            if (func1(data2) > 36) {
              const err8 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err9 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.paymentProvider !== void 0) {
          let data3 = data0.paymentProvider;
          if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.path.properties.paymentProvider.type, parentSchema: schema60.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema60.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.path.properties.paymentProvider.enum, parentSchema: schema60.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.path.type, parentSchema: schema60.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["x-api-key-type"] === void 0) {
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema60.properties.header.required, parentSchema: schema60.properties.header, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4["x-api-key-type"] !== void 0) {
          let data5 = data4["x-api-key-type"];
          if (typeof data5 !== "string") {
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.header.properties["x-api-key-type"].type, parentSchema: schema60.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema60.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.header.type, parentSchema: schema60.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateTenantBillingPortal = validate40;
var schema63 = { "type": "object", "required": ["defaultReturnUrl"], "additionalProperties": false, "properties": { "defaultReturnUrl": { "$ref": "schema:ReturnUrl", "description": "Where the portal's link back leads. Its origin must be one of the app's allowed origins." } }, "example": { "defaultReturnUrl": "https://app.example.com/account" }, "$id": "schema:UserdocksCreateTenantBillingPortal" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.defaultReturnUrl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultReturnUrl" }, message: "must have required property 'defaultReturnUrl'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "defaultReturnUrl")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.defaultReturnUrl !== void 0) {
      let data0 = data.defaultReturnUrl;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err2 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0(data0)) {
          const err4 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/defaultReturnUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011 = validate41;
var schema65 = { "anyOf": [{ "$ref": "schema:UserdocksE4010ForUserdocksApiKey" }, { "$ref": "schema:UserdocksE4011" }], "$id": "schema:UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011" };
var schema66 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4010]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized Token or API key" } } } } }, "description": "The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,\nof another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.\nWhich of them is not told, so that nobody can probe for apps and tenants.\n", "$id": "schema:UserdocksE4010ForUserdocksApiKey" };
var schema67 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4011]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized API key type" } } } } }, "description": "The API key does not serve for this method, or `x-api-key-type` is missing or says something else than the key is.", "$id": "schema:UserdocksE4011" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema66.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.validation.type, parentSchema: schema66.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema66.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.code.type, parentSchema: schema66.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema66.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Unauthorized Token or API key" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token or API key" }, message: "must be equal to constant", schema: "Unauthorized Token or API key", parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.message.type, parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.errors.items.type, parentSchema: schema66.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.errors.type, parentSchema: schema66.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err18 = { instancePath, schemaPath: "schema:UserdocksE4011/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key2 in data) {
      if (!(key2 === "errors")) {
        const err19 = { instancePath, schemaPath: "schema:UserdocksE4011/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data5 = data.errors;
      if (Array.isArray(data5)) {
        if (data5.length > 1) {
          const err20 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema67.properties.errors, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err21 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema67.properties.errors, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.validation === void 0) {
              const err22 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data6.code === void 0) {
              const err23 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data6.message === void 0) {
              const err24 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data6) {
              if (!(key3 === "validation" || key3 === "code" || key3 === "message")) {
                const err25 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67.properties.errors.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data6.validation !== void 0) {
              let data7 = data6.validation;
              if (typeof data7 !== "string") {
                const err26 = { instancePath: instancePath + "/errors/" + i1 + "/validation", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.validation.type, parentSchema: schema67.properties.errors.items.properties.validation, data: data7 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if ("error" !== data7) {
                const err27 = { instancePath: instancePath + "/errors/" + i1 + "/validation", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema67.properties.errors.items.properties.validation, data: data7 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data6.code !== void 0) {
              let data8 = data6.code;
              if (typeof data8 !== "string") {
                const err28 = { instancePath: instancePath + "/errors/" + i1 + "/code", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.code.type, parentSchema: schema67.properties.errors.items.properties.code, data: data8 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if ("[E4011]" !== data8) {
                const err29 = { instancePath: instancePath + "/errors/" + i1 + "/code", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4011]" }, message: "must be equal to constant", schema: "[E4011]", parentSchema: schema67.properties.errors.items.properties.code, data: data8 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data6.message !== void 0) {
              let data9 = data6.message;
              if ("Unauthorized API key type" !== data9) {
                const err30 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized API key type" }, message: "must be equal to constant", schema: "Unauthorized API key type", parentSchema: schema67.properties.errors.items.properties.message, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (func1(data9) > 4e3) {
                  const err31 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema67.properties.errors.items.properties.message, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.message.type, parentSchema: schema67.properties.errors.items.properties.message, data: data9 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.errors.items.type, parentSchema: schema67.properties.errors.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.errors.type, parentSchema: schema67.properties.errors, data: data5 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "schema:UserdocksE4011/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  var _valid0 = _errs16 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err36 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema65.anyOf, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
var UserdocksE4010ForUserdocksApiKey = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema66.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema66.properties.errors.items.required, parentSchema: schema66.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.validation.type, parentSchema: schema66.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema66.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.code.type, parentSchema: schema66.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema66.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Unauthorized Token or API key" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token or API key" }, message: "must be equal to constant", schema: "Unauthorized Token or API key", parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.errors.items.properties.message.type, parentSchema: schema66.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.errors.items.type, parentSchema: schema66.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.errors.type, parentSchema: schema66.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4011 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema67.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema67.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema67.properties.errors.items.required, parentSchema: schema67.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.validation.type, parentSchema: schema67.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema67.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.code.type, parentSchema: schema67.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4011]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4011]" }, message: "must be equal to constant", schema: "[E4011]", parentSchema: schema67.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Unauthorized API key type" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized API key type" }, message: "must be equal to constant", schema: "Unauthorized API key type", parentSchema: schema67.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema67.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.errors.items.properties.message.type, parentSchema: schema67.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.errors.items.type, parentSchema: schema67.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.errors.type, parentSchema: schema67.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createTenantCheckoutSessionParameters = validate44;
var schema70 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:createTenantCheckoutSessionParameters" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema70.properties.path.required, parentSchema: schema70.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema70.properties.path.required, parentSchema: schema70.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema70.properties.path.required, parentSchema: schema70.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err5 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err6 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.tenantUuid !== void 0) {
          let data2 = data0.tenantUuid;
          if (typeof data2 === "string") {
            if (func1(data2) > 36) {
              const err8 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err9 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.paymentProvider !== void 0) {
          let data3 = data0.paymentProvider;
          if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.path.properties.paymentProvider.type, parentSchema: schema70.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema70.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema70.properties.path.properties.paymentProvider.enum, parentSchema: schema70.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.path.type, parentSchema: schema70.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["x-api-key-type"] === void 0) {
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema70.properties.header.required, parentSchema: schema70.properties.header, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4["x-api-key-type"] !== void 0) {
          let data5 = data4["x-api-key-type"];
          if (typeof data5 !== "string") {
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.header.properties["x-api-key-type"].type, parentSchema: schema70.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema70.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.header.type, parentSchema: schema70.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateTenantCheckoutSession = validate45;
var schema73 = { "type": "object", "required": ["priceId", "successUrl", "cancelUrl"], "additionalProperties": false, "properties": { "priceId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": 'Stripe\'s id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.\n', "x-gangway-reason": "must be the id of a price", "example": "price_12345" }, "taxRateId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": "Stripe's id of an active tax rate that is put on the price.", "x-gangway-reason": "must be the id of a tax rate", "example": "txr_12345" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many are bought; one, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 1 }, "mode": { "type": "string", "enum": ["subscription", "payment"], "description": "A subscription, if nothing is said, or a single payment. A payment has an invoice as well.", "x-gangway-reason": "must be subscription or payment", "example": "subscription" }, "billingAddressCollection": { "type": "boolean", "description": "Whether a billing address is asked for even where the payment does not need it; otherwise only there." }, "shippingAddressCollection": { "type": "boolean", "description": "Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`)." }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[A-Za-z]{3}$", "description": "A currency of the price, in any case; the price's own, if nothing is said.", "x-gangway-reason": "must be a currency of three letters", "example": "EUR" }, "successUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads once it was paid. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/success" }, "cancelUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/cancel" }, "termsOfServiceUrl": { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]://", "description": "The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the\nStripe Dashboard.\n", "x-gangway-reason": "must be an absolute https URL of at most 2048 characters", "example": "https://app.example.com/terms" }, "collectTermsOfServiceConsent": { "type": "boolean", "description": "Whether the terms of service must be agreed to." }, "isTaxIdCollectionEnabled": { "type": "boolean", "description": "Whether a tax id is asked for." }, "isTaxIdCollectionRequired": { "type": "boolean", "description": "Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for." } }, "example": { "priceId": "price_12345", "successUrl": "https://app.example.com/checkout/success", "cancelUrl": "https://app.example.com/checkout/cancel" }, "$id": "schema:UserdocksCreateTenantCheckoutSession" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.priceId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.successUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successUrl" }, message: "must have required property 'successUrl'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.cancelUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancelUrl" }, message: "must have required property 'cancelUrl'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema73.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data0 = data.priceId;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err4 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema73.properties.priceId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern11.test(data0)) {
          const err5 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema73.properties.priceId, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.priceId.type, parentSchema: schema73.properties.priceId, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.taxRateId !== void 0) {
      let data1 = data.taxRateId;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err7 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema73.properties.taxRateId, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern11.test(data1)) {
          const err8 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema73.properties.taxRateId, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.taxRateId.type, parentSchema: schema73.properties.taxRateId, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.quantity.type, parentSchema: schema73.properties.quantity, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 999999 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema73.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema73.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data3 = data.mode;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.mode.type, parentSchema: schema73.properties.mode, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "subscription" || data3 === "payment")) {
        const err15 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema73.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.mode.enum, parentSchema: schema73.properties.mode, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.billingAddressCollection !== void 0) {
      let data4 = data.billingAddressCollection;
      if (typeof data4 !== "boolean") {
        const err16 = { instancePath: instancePath + "/billingAddressCollection", schemaPath: "#/properties/billingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.billingAddressCollection.type, parentSchema: schema73.properties.billingAddressCollection, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.shippingAddressCollection !== void 0) {
      let data5 = data.shippingAddressCollection;
      if (typeof data5 !== "boolean") {
        const err17 = { instancePath: instancePath + "/shippingAddressCollection", schemaPath: "#/properties/shippingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.shippingAddressCollection.type, parentSchema: schema73.properties.shippingAddressCollection, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data6 = data.currency;
      if (typeof data6 === "string") {
        if (func1(data6) > 3) {
          const err18 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema73.properties.currency, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern13.test(data6)) {
          const err19 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"', schema: "^[A-Za-z]{3}$", parentSchema: schema73.properties.currency, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.currency.type, parentSchema: schema73.properties.currency, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.successUrl !== void 0) {
      let data7 = data.successUrl;
      if (typeof data7 === "string") {
        if (func1(data7) > 2048) {
          const err21 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern6.test(data7)) {
          const err22 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats0(data7)) {
          const err23 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/successUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.cancelUrl !== void 0) {
      let data8 = data.cancelUrl;
      if (typeof data8 === "string") {
        if (func1(data8) > 2048) {
          const err25 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err26 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err27 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/cancelUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.termsOfServiceUrl !== void 0) {
      let data9 = data.termsOfServiceUrl;
      if (typeof data9 === "string") {
        if (func1(data9) > 2048) {
          const err29 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema73.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern16.test(data9)) {
          const err30 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]://"', schema: "^[Hh][Tt][Tt][Pp][Ss]://", parentSchema: schema73.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0(data9)) {
          const err31 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema73.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.termsOfServiceUrl.type, parentSchema: schema73.properties.termsOfServiceUrl, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.collectTermsOfServiceConsent !== void 0) {
      let data10 = data.collectTermsOfServiceConsent;
      if (typeof data10 !== "boolean") {
        const err33 = { instancePath: instancePath + "/collectTermsOfServiceConsent", schemaPath: "#/properties/collectTermsOfServiceConsent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.collectTermsOfServiceConsent.type, parentSchema: schema73.properties.collectTermsOfServiceConsent, data: data10 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.isTaxIdCollectionEnabled !== void 0) {
      let data11 = data.isTaxIdCollectionEnabled;
      if (typeof data11 !== "boolean") {
        const err34 = { instancePath: instancePath + "/isTaxIdCollectionEnabled", schemaPath: "#/properties/isTaxIdCollectionEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.isTaxIdCollectionEnabled.type, parentSchema: schema73.properties.isTaxIdCollectionEnabled, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.isTaxIdCollectionRequired !== void 0) {
      let data12 = data.isTaxIdCollectionRequired;
      if (typeof data12 !== "boolean") {
        const err35 = { instancePath: instancePath + "/isTaxIdCollectionRequired", schemaPath: "#/properties/isTaxIdCollectionRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.isTaxIdCollectionRequired.type, parentSchema: schema73.properties.isTaxIdCollectionRequired, data: data12 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var deleteTenantPaymentMethodsParameters = validate46;
var schema76 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:deleteTenantPaymentMethodsParameters" };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema76.properties.path.required, parentSchema: schema76.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema76.properties.path.required, parentSchema: schema76.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema76.properties.path.required, parentSchema: schema76.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err5 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err6 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.tenantUuid !== void 0) {
          let data2 = data0.tenantUuid;
          if (typeof data2 === "string") {
            if (func1(data2) > 36) {
              const err8 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err9 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.paymentProvider !== void 0) {
          let data3 = data0.paymentProvider;
          if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.path.properties.paymentProvider.type, parentSchema: schema76.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema76.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema76.properties.path.properties.paymentProvider.enum, parentSchema: schema76.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.properties.path.type, parentSchema: schema76.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["x-api-key-type"] === void 0) {
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema76.properties.header.required, parentSchema: schema76.properties.header, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4["x-api-key-type"] !== void 0) {
          let data5 = data4["x-api-key-type"];
          if (typeof data5 !== "string") {
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.header.properties["x-api-key-type"].type, parentSchema: schema76.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema76.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.properties.header.type, parentSchema: schema76.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksPaymentMethods = validate47;
var schema79 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "paymentMethods" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 1e3, "items": { "$ref": "schema:UserdocksPaymentMethod" } } }, "$id": "schema:UserdocksPaymentMethods" };
var schema80 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "How many there are in all.", "example": 1, "$id": "schema:UserdocksTotal" };
var schema81 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 1e3, "description": "How many are in this answer.", "example": 1, "$id": "schema:UserdocksLength" };
var schema82 = { "type": "object", "required": ["uuid", "paymentProviderUuid", "tenantUuid", "createdByUuid", "customerId", "paymentMethodId", "typeUuid", "validUntilMonth", "validUntilYear", "deletedAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid", "description": "Always the same one for the same payment method." }, "paymentProviderUuid": { "$ref": "schema:Uuid", "description": "That of the Stripe account, in test or live mode." }, "tenantUuid": { "$ref": "schema:Uuid" }, "createdByUuid": { "type": ["string", "null"], "maxLength": 36, "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "description": "Null, for Stripe does not tell which user has entered it." }, "customerId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the customer.", "example": "cus_1abc" }, "paymentMethodId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the payment method.", "example": "pm_1abc" }, "typeUuid": { "$ref": "schema:Uuid", "description": "The same for all payment methods of one type, such as cards." }, "validUntilMonth": { "type": ["integer", "null"], "format": "int32", "minimum": 1, "maximum": 12, "description": "The last month in which it is valid; null for what does not expire.", "example": 12 }, "validUntilYear": { "type": ["integer", "null"], "format": "int32", "minimum": 2e3, "maximum": 9999, "description": "The year of that month.", "example": 2034 }, "deletedAt": { "$ref": "schema:UserdocksTime" } }, "$id": "schema:UserdocksPaymentMethod" };
var schema87 = { "type": "string", "format": "date-time", "maxLength": 24, "description": "A moment in UTC, with milliseconds.", "example": "2026-11-24T12:00:00.000Z", "$id": "schema:UserdocksTime" };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdByUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdByUuid" }, message: "must have required property 'createdByUuid'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.customerId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerId" }, message: "must have required property 'customerId'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.paymentMethodId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodId" }, message: "must have required property 'paymentMethodId'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.typeUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "typeUuid" }, message: "must have required property 'typeUuid'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.validUntilMonth === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntilMonth" }, message: "must have required property 'validUntilMonth'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.validUntilYear === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntilYear" }, message: "must have required property 'validUntilYear'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.deletedAt === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletedAt" }, message: "must have required property 'deletedAt'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema82.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err11 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err12 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.paymentProviderUuid !== void 0) {
      let data1 = data.paymentProviderUuid;
      if (typeof data1 === "string") {
        if (func1(data1) > 36) {
          const err14 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err15 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.tenantUuid !== void 0) {
      let data2 = data.tenantUuid;
      if (typeof data2 === "string") {
        if (func1(data2) > 36) {
          const err17 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err18 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.createdByUuid !== void 0) {
      let data3 = data.createdByUuid;
      if (typeof data3 !== "string" && data3 !== null) {
        const err20 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/type", keyword: "type", params: { type: schema82.properties.createdByUuid.type }, message: "must be string,null", schema: schema82.properties.createdByUuid.type, parentSchema: schema82.properties.createdByUuid, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 36) {
          const err21 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema82.properties.createdByUuid, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err22 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema82.properties.createdByUuid, data: data3 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.customerId !== void 0) {
      let data4 = data.customerId;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          const err23 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema82.properties.customerId, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err24 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.customerId, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.customerId.type, parentSchema: schema82.properties.customerId, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.paymentMethodId !== void 0) {
      let data5 = data.paymentMethodId;
      if (typeof data5 === "string") {
        if (func1(data5) > 255) {
          const err26 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema82.properties.paymentMethodId, data: data5 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err27 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.paymentMethodId, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.paymentMethodId.type, parentSchema: schema82.properties.paymentMethodId, data: data5 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.typeUuid !== void 0) {
      let data6 = data.typeUuid;
      if (typeof data6 === "string") {
        if (func1(data6) > 36) {
          const err29 = { instancePath: instancePath + "/typeUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data6 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err30 = { instancePath: instancePath + "/typeUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data6 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/typeUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data6 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.validUntilMonth !== void 0) {
      let data7 = data.validUntilMonth;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err32 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/type", keyword: "type", params: { type: schema82.properties.validUntilMonth.type }, message: "must be integer,null", schema: schema82.properties.validUntilMonth.type, parentSchema: schema82.properties.validUntilMonth, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 12 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12", schema: 12, parentSchema: schema82.properties.validUntilMonth, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema82.properties.validUntilMonth, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats2.validate(data7)) {
          const err35 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema82.properties.validUntilMonth, data: data7 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.validUntilYear !== void 0) {
      let data8 = data.validUntilYear;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err36 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/type", keyword: "type", params: { type: schema82.properties.validUntilYear.type }, message: "must be integer,null", schema: schema82.properties.validUntilYear.type, parentSchema: schema82.properties.validUntilYear, data: data8 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9999 || isNaN(data8)) {
          const err37 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema82.properties.validUntilYear, data: data8 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data8 < 2e3 || isNaN(data8)) {
          const err38 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2e3 }, message: "must be >= 2000", schema: 2e3, parentSchema: schema82.properties.validUntilYear, data: data8 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!formats2.validate(data8)) {
          const err39 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema82.properties.validUntilYear, data: data8 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.deletedAt !== void 0) {
      let data9 = data.deletedAt;
      if (typeof data9 === "string") {
        if (func1(data9) > 24) {
          const err40 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats24.validate(data9)) {
          const err41 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data9 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data9 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.kind.type, parentSchema: schema79.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("paymentMethods" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "paymentMethods" }, message: "must be equal to constant", schema: "paymentMethods", parentSchema: schema79.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data1 = data.totalItems;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema80.type, parentSchema: schema80, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats2.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.itemsLength !== void 0) {
      let data2 = data.itemsLength;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.type, parentSchema: schema81, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema79.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate48(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema79.properties.items.type, parentSchema: schema79.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4091 = validate50;
var schema88 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4091]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Payment Methods In Use: Cancel The Subscription First" } } } } }, "description": "The tenant has a subscription that is to go on, whose next payment would find no payment method. None was deleted.\n", "$id": "schema:UserdocksE4091" };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema88.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema88.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.validation === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema88.properties.errors.items.required, parentSchema: schema88.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema88.properties.errors.items.required, parentSchema: schema88.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema88.properties.errors.items.required, parentSchema: schema88.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88.properties.errors.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.validation !== void 0) {
              let data2 = data1.validation;
              if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.errors.items.properties.validation.type, parentSchema: schema88.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema88.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.code !== void 0) {
              let data3 = data1.code;
              if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.errors.items.properties.code.type, parentSchema: schema88.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4091]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4091]" }, message: "must be equal to constant", schema: "[E4091]", parentSchema: schema88.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data4 = data1.message;
              if ("Payment Methods In Use: Cancel The Subscription First" !== data4) {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Payment Methods In Use: Cancel The Subscription First" }, message: "must be equal to constant", schema: "Payment Methods In Use: Cancel The Subscription First", parentSchema: schema88.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema88.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.errors.items.properties.message.type, parentSchema: schema88.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.errors.items.type, parentSchema: schema88.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema88.properties.errors.type, parentSchema: schema88.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listTenantInvoicesParameters = validate51;
var schema89 = { "type": "object", "required": ["path", "header", "query"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "read" } } }, "query": { "type": "object", "required": [], "properties": { "page": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 1e6, "default": 0 }, "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 100, "default": 10 } } } }, "$id": "schema:listTenantInvoicesParameters" };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema89.properties.path.required, parentSchema: schema89.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema89.properties.path.required, parentSchema: schema89.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema89.properties.path.required, parentSchema: schema89.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err6 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err7 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.tenantUuid !== void 0) {
          let data2 = data0.tenantUuid;
          if (typeof data2 === "string") {
            if (func1(data2) > 36) {
              const err9 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err10 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/path/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.paymentProvider !== void 0) {
          let data3 = data0.paymentProvider;
          if (typeof data3 !== "string") {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.path.properties.paymentProvider.type, parentSchema: schema89.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err13 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema89.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema89.properties.path.properties.paymentProvider.enum, parentSchema: schema89.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.path.type, parentSchema: schema89.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["x-api-key-type"] === void 0) {
          const err15 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema89.properties.header.required, parentSchema: schema89.properties.header, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4["x-api-key-type"] !== void 0) {
          let data5 = data4["x-api-key-type"];
          if (typeof data5 !== "string") {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.header.properties["x-api-key-type"].type, parentSchema: schema89.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if ("read" !== data5) {
            const err17 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant", schema: "read", parentSchema: schema89.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.header.type, parentSchema: schema89.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data6 = data.query;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.page !== void 0) {
          let data7 = data6.page;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err19 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.query.properties.page.type, parentSchema: schema89.properties.query.properties.page, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1e6 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema89.properties.query.properties.page, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema89.properties.query.properties.page, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!formats2.validate(data7)) {
              const err22 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema89.properties.query.properties.page, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data6.limit !== void 0) {
          let data8 = data6.limit;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.query.properties.limit.type, parentSchema: schema89.properties.query.properties.limit, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema89.properties.query.properties.limit, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema89.properties.query.properties.limit, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!formats2.validate(data8)) {
              const err26 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema89.properties.query.properties.limit, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.query.type, parentSchema: schema89.properties.query, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": { "path": true, "header": true, "query": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksInvoices = validate52;
var schema92 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "invoices" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 100, "items": { "$ref": "schema:UserdocksInvoice" } } }, "$id": "schema:UserdocksInvoices" };
var schema95 = { "type": "object", "required": ["uuid", "type", "tenantUuid", "paymentProviderUuid", "productUuid", "productPriceUuid", "taxRateUuid", "invoiceId", "invoiceUrl", "paymentId", "paymentUrl", "subscriptionId", "paidFrom", "paidUntil", "units", "isPromotion", "createdAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid", "description": "Always the same one for the same invoice." }, "type": { "type": "string", "enum": ["oneTimePayment", "subscription"], "description": "What is paid for." }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProviderUuid": { "$ref": "schema:Uuid" }, "productUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "productPriceUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "taxRateUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "invoiceId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the invoice.", "example": "in_1abc" }, "invoiceUrl": { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The page of the invoice at Stripe; null where there is none.", "example": "https://invoice.stripe.com/i/acct_1/test_abc123" }, "paymentId": { "type": ["string", "null"], "minLength": 1, "maxLength": 255, "description": "Stripe's id of the payment; null while none was tried, and where nothing had to be paid.", "example": "pi_1abc" }, "paymentUrl": { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "Null, for at Stripe a payment has no page of its own." }, "subscriptionId": { "type": ["string", "null"], "minLength": 1, "maxLength": 255, "description": "Stripe's id of the subscription; null for a one-time payment.", "example": "sub_1abc" }, "paidFrom": { "$ref": "schema:UserdocksTimeOrNull", "description": "When the period begins that was paid for; null for a one-time payment, and for what is not paid." }, "paidUntil": { "$ref": "schema:UserdocksTimeOrNull", "description": "When that period ends." }, "units": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "How many were bought.", "example": 1 }, "isPromotion": { "type": "boolean", "description": "Whether a coupon or a promotion code took something off." }, "createdAt": { "$ref": "schema:UserdocksTime" } }, "$id": "schema:UserdocksInvoice" };
var schema99 = { "type": ["string", "null"], "maxLength": 36, "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "description": "A UUID that is always the same for the same thing; null where there is none.", "example": "11111111-1111-1111-1111-111111111111", "$id": "schema:UserdocksUuidOrNull" };
var schema102 = { "type": ["string", "null"], "format": "date-time", "maxLength": 24, "example": "2026-11-24T12:00:00.000Z", "$id": "schema:UserdocksTimeOrNull" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.productUuid === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productUuid" }, message: "must have required property 'productUuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.productPriceUuid === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productPriceUuid" }, message: "must have required property 'productPriceUuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.taxRateUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxRateUuid" }, message: "must have required property 'taxRateUuid'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.invoiceId === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" }, message: "must have required property 'invoiceId'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.invoiceUrl === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceUrl" }, message: "must have required property 'invoiceUrl'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.paymentId === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.paymentUrl === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentUrl" }, message: "must have required property 'paymentUrl'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.subscriptionId === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.paidFrom === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidFrom" }, message: "must have required property 'paidFrom'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.paidUntil === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidUntil" }, message: "must have required property 'paidUntil'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.units === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.isPromotion === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isPromotion" }, message: "must have required property 'isPromotion'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema95.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err18 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err19 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/uuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err21 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.type.type, parentSchema: schema95.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data1 === "oneTimePayment" || data1 === "subscription")) {
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema95.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema95.properties.type.enum, parentSchema: schema95.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.tenantUuid !== void 0) {
      let data2 = data.tenantUuid;
      if (typeof data2 === "string") {
        if (func1(data2) > 36) {
          const err23 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err24 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/tenantUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.paymentProviderUuid !== void 0) {
      let data3 = data.paymentProviderUuid;
      if (typeof data3 === "string") {
        if (func1(data3) > 36) {
          const err26 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err27 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/paymentProviderUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.productUuid !== void 0) {
      let data4 = data.productUuid;
      if (typeof data4 !== "string" && data4 !== null) {
        const err29 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema99.type }, message: "must be string,null", schema: schema99.type, parentSchema: schema99, data: data4 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 36) {
          const err30 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema99, data: data4 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!pattern4.test(data4)) {
          const err31 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema99, data: data4 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.productPriceUuid !== void 0) {
      let data5 = data.productPriceUuid;
      if (typeof data5 !== "string" && data5 !== null) {
        const err32 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema99.type }, message: "must be string,null", schema: schema99.type, parentSchema: schema99, data: data5 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 36) {
          const err33 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema99, data: data5 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err34 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema99, data: data5 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.taxRateUuid !== void 0) {
      let data6 = data.taxRateUuid;
      if (typeof data6 !== "string" && data6 !== null) {
        const err35 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema99.type }, message: "must be string,null", schema: schema99.type, parentSchema: schema99, data: data6 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 36) {
          const err36 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema99, data: data6 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err37 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema99, data: data6 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.invoiceId !== void 0) {
      let data7 = data.invoiceId;
      if (typeof data7 === "string") {
        if (func1(data7) > 255) {
          const err38 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema95.properties.invoiceId, data: data7 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err39 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.invoiceId, data: data7 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.invoiceId.type, parentSchema: schema95.properties.invoiceId, data: data7 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.invoiceUrl !== void 0) {
      let data8 = data.invoiceUrl;
      if (typeof data8 !== "string" && data8 !== null) {
        const err41 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/type", keyword: "type", params: { type: schema95.properties.invoiceUrl.type }, message: "must be string,null", schema: schema95.properties.invoiceUrl.type, parentSchema: schema95.properties.invoiceUrl, data: data8 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 5e3) {
          const err42 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema95.properties.invoiceUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!pattern7.test(data8)) {
          const err43 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema95.properties.invoiceUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err44 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema95.properties.invoiceUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.paymentId !== void 0) {
      let data9 = data.paymentId;
      if (typeof data9 !== "string" && data9 !== null) {
        const err45 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: schema95.properties.paymentId.type }, message: "must be string,null", schema: schema95.properties.paymentId.type, parentSchema: schema95.properties.paymentId, data: data9 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 255) {
          const err46 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema95.properties.paymentId, data: data9 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err47 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.paymentId, data: data9 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.paymentUrl !== void 0) {
      let data10 = data.paymentUrl;
      if (typeof data10 !== "string" && data10 !== null) {
        const err48 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/type", keyword: "type", params: { type: schema95.properties.paymentUrl.type }, message: "must be string,null", schema: schema95.properties.paymentUrl.type, parentSchema: schema95.properties.paymentUrl, data: data10 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 5e3) {
          const err49 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema95.properties.paymentUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (!pattern7.test(data10)) {
          const err50 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema95.properties.paymentUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (!formats0(data10)) {
          const err51 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema95.properties.paymentUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.subscriptionId !== void 0) {
      let data11 = data.subscriptionId;
      if (typeof data11 !== "string" && data11 !== null) {
        const err52 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: schema95.properties.subscriptionId.type }, message: "must be string,null", schema: schema95.properties.subscriptionId.type, parentSchema: schema95.properties.subscriptionId, data: data11 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 255) {
          const err53 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema95.properties.subscriptionId, data: data11 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err54 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.subscriptionId, data: data11 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
    }
    if (data.paidFrom !== void 0) {
      let data12 = data.paidFrom;
      if (typeof data12 !== "string" && data12 !== null) {
        const err55 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/type", keyword: "type", params: { type: schema102.type }, message: "must be string,null", schema: schema102.type, parentSchema: schema102, data: data12 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 24) {
          const err56 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema102, data: data12 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (!formats24.validate(data12)) {
          const err57 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema102, data: data12 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.paidUntil !== void 0) {
      let data13 = data.paidUntil;
      if (typeof data13 !== "string" && data13 !== null) {
        const err58 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/type", keyword: "type", params: { type: schema102.type }, message: "must be string,null", schema: schema102.type, parentSchema: schema102, data: data13 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (func1(data13) > 24) {
          const err59 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema102, data: data13 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (!formats24.validate(data13)) {
          const err60 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema102, data: data13 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      }
    }
    if (data.units !== void 0) {
      let data14 = data.units;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err61 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.properties.units.type, parentSchema: schema95.properties.units, data: data14 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err62 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema95.properties.units, data: data14 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err63 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95.properties.units, data: data14 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (!formats20.validate(data14)) {
          const err64 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema95.properties.units, data: data14 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
    if (data.isPromotion !== void 0) {
      let data15 = data.isPromotion;
      if (typeof data15 !== "boolean") {
        const err65 = { instancePath: instancePath + "/isPromotion", schemaPath: "#/properties/isPromotion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema95.properties.isPromotion.type, parentSchema: schema95.properties.isPromotion, data: data15 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data16 = data.createdAt;
      if (typeof data16 === "string") {
        if (func1(data16) > 24) {
          const err66 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data16 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (!formats24.validate(data16)) {
          const err67 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data16 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data16 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema92, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.kind.type, parentSchema: schema92.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("invoices" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "invoices" }, message: "must be equal to constant", schema: "invoices", parentSchema: schema92.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data1 = data.totalItems;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema80.type, parentSchema: schema80, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats2.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.itemsLength !== void 0) {
      let data2 = data.itemsLength;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.type, parentSchema: schema81, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema92.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.items.type, parentSchema: schema92.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listAppKeysParameters = validate55;
var schema105 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid"], "properties": { "appUuid": { "$ref": "schema:Uuid" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "read" } } } }, "$id": "schema:listAppKeysParameters" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.appUuid === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema105.properties.path.required, parentSchema: schema105.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.appUuid !== void 0) {
          let data1 = data0.appUuid;
          if (typeof data1 === "string") {
            if (func1(data1) > 36) {
              const err3 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err4 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/path/appUuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.properties.path.type, parentSchema: schema105.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data2 = data.header;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2["x-api-key-type"] === void 0) {
          const err7 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema105.properties.header.required, parentSchema: schema105.properties.header, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2["x-api-key-type"] !== void 0) {
          let data3 = data2["x-api-key-type"];
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.properties.header.properties["x-api-key-type"].type, parentSchema: schema105.properties.header.properties["x-api-key-type"], data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if ("read" !== data3) {
            const err9 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant", schema: "read", parentSchema: schema105.properties.header.properties["x-api-key-type"], data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.properties.header.type, parentSchema: schema105.properties.header, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.type, parentSchema: schema105, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksAppKeys = validate56;
var schema107 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "appKeys" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "required": ["uuid", "createdAt", "updatedAt", "type", "value"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid" }, "createdAt": { "$ref": "schema:UserdocksTime" }, "updatedAt": { "$ref": "schema:UserdocksTime" }, "type": { "type": "object", "description": "The same for all keys.", "required": ["uuid", "name", "createdAt", "updatedAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid" }, "name": { "type": "string", "const": "public" }, "createdAt": { "$ref": "schema:UserdocksTime" }, "updatedAt": { "$ref": "schema:UserdocksTime" } } }, "value": { "type": "string", "maxLength": 4e3, "pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", "description": "The key as PEM.", "example": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----\n", "x-faker": { "helpers.arrayElement": [["-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----\n"]] } } } } } }, "$id": "schema:UserdocksAppKeys" };
var pattern54 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.kind.type, parentSchema: schema107.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("appKeys" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "appKeys" }, message: "must be equal to constant", schema: "appKeys", parentSchema: schema107.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.totalItems !== void 0) {
      let data1 = data.totalItems;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema80.type, parentSchema: schema80, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats2.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema80, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.itemsLength !== void 0) {
      let data2 = data.itemsLength;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.type, parentSchema: schema81, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema81, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema107.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.uuid === void 0) {
              const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema107.properties.items.items.required, parentSchema: schema107.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.createdAt === void 0) {
              const err17 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema107.properties.items.items.required, parentSchema: schema107.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.updatedAt === void 0) {
              const err18 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'", schema: schema107.properties.items.items.required, parentSchema: schema107.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data4.type === void 0) {
              const err19 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema107.properties.items.items.required, parentSchema: schema107.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data4.value === void 0) {
              const err20 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema107.properties.items.items.required, parentSchema: schema107.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "uuid" || key1 === "createdAt" || key1 === "updatedAt" || key1 === "type" || key1 === "value")) {
                const err21 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107.properties.items.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.uuid !== void 0) {
              let data5 = data4.uuid;
              if (typeof data5 === "string") {
                if (func1(data5) > 36) {
                  const err22 = { instancePath: instancePath + "/items/" + i0 + "/uuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (!pattern4.test(data5)) {
                  const err23 = { instancePath: instancePath + "/items/" + i0 + "/uuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/items/" + i0 + "/uuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data5 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data4.createdAt !== void 0) {
              let data6 = data4.createdAt;
              if (typeof data6 === "string") {
                if (func1(data6) > 24) {
                  const err25 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!formats24.validate(data6)) {
                  const err26 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data6 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4.updatedAt !== void 0) {
              let data7 = data4.updatedAt;
              if (typeof data7 === "string") {
                if (func1(data7) > 24) {
                  const err28 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!formats24.validate(data7)) {
                  const err29 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data7 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4.type !== void 0) {
              let data8 = data4.type;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.uuid === void 0) {
                  const err31 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema107.properties.items.items.properties.type.required, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data8.name === void 0) {
                  const err32 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema107.properties.items.items.properties.type.required, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data8.createdAt === void 0) {
                  const err33 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema107.properties.items.items.properties.type.required, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data8.updatedAt === void 0) {
                  const err34 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'", schema: schema107.properties.items.items.properties.type.required, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                for (const key2 in data8) {
                  if (!(key2 === "uuid" || key2 === "name" || key2 === "createdAt" || key2 === "updatedAt")) {
                    const err35 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data8.uuid !== void 0) {
                  let data9 = data8.uuid;
                  if (typeof data9 === "string") {
                    if (func1(data9) > 36) {
                      const err36 = { instancePath: instancePath + "/items/" + i0 + "/type/uuid", schemaPath: "schema:Uuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema32, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data9)) {
                      const err37 = { instancePath: instancePath + "/items/" + i0 + "/type/uuid", schemaPath: "schema:Uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema32, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/items/" + i0 + "/type/uuid", schemaPath: "schema:Uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data8.name !== void 0) {
                  let data10 = data8.name;
                  if (typeof data10 !== "string") {
                    const err39 = { instancePath: instancePath + "/items/" + i0 + "/type/name", schemaPath: "#/properties/items/items/properties/type/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.items.items.properties.type.properties.name.type, parentSchema: schema107.properties.items.items.properties.type.properties.name, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if ("public" !== data10) {
                    const err40 = { instancePath: instancePath + "/items/" + i0 + "/type/name", schemaPath: "#/properties/items/items/properties/type/properties/name/const", keyword: "const", params: { allowedValue: "public" }, message: "must be equal to constant", schema: "public", parentSchema: schema107.properties.items.items.properties.type.properties.name, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data8.createdAt !== void 0) {
                  let data11 = data8.createdAt;
                  if (typeof data11 === "string") {
                    if (func1(data11) > 24) {
                      const err41 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!formats24.validate(data11)) {
                      const err42 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data8.updatedAt !== void 0) {
                  let data12 = data8.updatedAt;
                  if (typeof data12 === "string") {
                    if (func1(data12) > 24) {
                      const err44 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema87, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (!formats24.validate(data12)) {
                      const err45 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema87, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.properties.items.items.properties.type.type, parentSchema: schema107.properties.items.items.properties.type, data: data8 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data4.value !== void 0) {
              let data13 = data4.value;
              if (typeof data13 === "string") {
                if (func1(data13) > 4e3) {
                  const err48 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema107.properties.items.items.properties.value, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!pattern54.test(data13)) {
                  const err49 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$" }, message: 'must match pattern "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$"', schema: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", parentSchema: schema107.properties.items.items.properties.value, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.items.items.properties.value.type, parentSchema: schema107.properties.items.items.properties.value, data: data13 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.properties.items.items.type, parentSchema: schema107.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema107.properties.items.type, parentSchema: schema107.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.type, parentSchema: schema107, data };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var StripeEvent = validate57;
var schema116 = { "type": "object", "description": "An event as Stripe sends it: a thin one (`v2.core.event`), or a snapshot (`event`). It has more than what is described here.\n", "required": ["id", "object", "type"], "additionalProperties": true, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255, "description": "The event's id.", "example": "evt_1RgWQ2K7x" }, "object": { "type": "string", "enum": ["v2.core.event", "event"], "description": "Which of the two forms it has.", "example": "v2.core.event" }, "type": { "type": "string", "minLength": 1, "maxLength": 255, "description": "What has happened. An event of a type that Gangway does not know is kept and changes nothing.", "example": "v1.customer.subscription.updated" } }, "$id": "schema:StripeEvent" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.object === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema116.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema116.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.properties.id.type, parentSchema: schema116.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.object !== void 0) {
      let data1 = data.object;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.properties.object.type, parentSchema: schema116.properties.object, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "v2.core.event" || data1 === "event")) {
        const err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema116.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema116.properties.object.enum, parentSchema: schema116.properties.object, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema116.properties.type, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema116.properties.type, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.properties.type.type, parentSchema: schema116.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema116.type, parentSchema: schema116, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksEventReceived = validate58;
var schema117 = { "type": "object", "required": ["received"], "additionalProperties": false, "properties": { "received": { "type": "boolean", "const": true, "description": "The event is on the disk." }, "host": { "type": "string", "maxLength": 300, "description": "The host that the event was sent to, if it belongs to another account or mode.", "example": "gangway.example.com" }, "wrongHost": { "type": "boolean", "const": true, "description": "The event belongs to another account or mode than this Gangway's: it was kept, and changes nothing." } }, "$id": "schema:UserdocksEventReceived" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.received === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'", schema: schema117.required, parentSchema: schema117, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "received" || key0 === "host" || key0 === "wrongHost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.received !== void 0) {
      let data0 = data.received;
      if (typeof data0 !== "boolean") {
        const err2 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema117.properties.received.type, parentSchema: schema117.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data0) {
        const err3 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema117.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data1 = data.host;
      if (typeof data1 === "string") {
        if (func1(data1) > 300) {
          const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema117.properties.host, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.host.type, parentSchema: schema117.properties.host, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.wrongHost !== void 0) {
      let data2 = data.wrongHost;
      if (typeof data2 !== "boolean") {
        const err6 = { instancePath: instancePath + "/wrongHost", schemaPath: "#/properties/wrongHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema117.properties.wrongHost.type, parentSchema: schema117.properties.wrongHost, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (true !== data2) {
        const err7 = { instancePath: instancePath + "/wrongHost", schemaPath: "#/properties/wrongHost/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema117.properties.wrongHost, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCreatePortalSession = validate59;
var schema118 = { "type": "object", "additionalProperties": false, "properties": { "return_url": { "$ref": "schema:ReturnUrl", "description": "URL to return to after portal session (must be from allowed origin). Without it, the tenant's default return URL serves.\n", "example": "https://app.hookbridge.io/billing" } }, "example": { "return_url": "https://app.hookbridge.io/billing" }, "$id": "schema:HookbridgeCreatePortalSession" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "return_url")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.return_url !== void 0) {
      let data0 = data.return_url;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err1 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgePortalSession = validate60;
var schema120 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["portal_url"], "additionalProperties": false, "properties": { "portal_url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "URL to redirect user to Stripe customer portal. It opens without sign-in: redirect at once, never log or store it.\n", "example": "https://billing.stripe.com/p/session/abc123" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgePortalSession" };
var schema121 = { "type": "object", "required": ["request_id"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" } }, "$id": "schema:HookbridgeMeta" };
var schema122 = { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier for this request (useful for support)", "example": "req_xyz123", "$id": "schema:HookbridgeRequestId" };
var pattern57 = new RegExp("^req_[A-Za-z0-9]+$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "request_id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema121, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data0 = data.request_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err2 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema122, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern57.test(data0)) {
          const err3 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema122, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.type, parentSchema: schema122, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema121.type, parentSchema: schema121, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema120, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.portal_url === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "portal_url" }, message: "must have required property 'portal_url'", schema: schema120.properties.data.required, parentSchema: schema120.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "portal_url")) {
            const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema120.properties.data, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.portal_url !== void 0) {
          let data1 = data0.portal_url;
          if (typeof data1 === "string") {
            if (func1(data1) > 5e3) {
              const err5 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema120.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern7.test(data1)) {
              const err6 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema120.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!formats0(data1)) {
              const err7 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema120.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema120.properties.data.properties.portal_url.type, parentSchema: schema120.properties.data.properties.portal_url, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema120.properties.data.type, parentSchema: schema120.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema120.type, parentSchema: schema120, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge = validate63;
var schema123 = { "anyOf": [{ "$ref": "schema:HookbridgeInvalidRequest" }, { "$ref": "schema:HookbridgeInvalidReturnUrl" }, { "$ref": "schema:HookbridgePayloadTooLarge" }], "$id": "schema:HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge" };
var schema124 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INVALID_REQUEST" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "pattern": "^The request is invalid(: .+)?$", "default": "The request is invalid" }, "details": { "type": "object", "description": "What is wrong, field by field: the name of each, and the reason.", "minProperties": 1, "maxProperties": 10, "additionalProperties": { "type": "string", "maxLength": 1e3 }, "x-faker": { "helpers.arrayElement": [[{ "field": "is required" }]] } } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The request is not what the operation accepts, or its body is not JSON.", "$id": "schema:HookbridgeInvalidRequest" };
var pattern58 = new RegExp("^The request is invalid(: .+)?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema124.required, parentSchema: schema124, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema124.required, parentSchema: schema124, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema124, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema124.properties.error.required, parentSchema: schema124.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema124.properties.error.required, parentSchema: schema124.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message" || key1 === "details")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema124.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema124.properties.error.properties.code.type, parentSchema: schema124.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INVALID_REQUEST" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant", schema: "INVALID_REQUEST", parentSchema: schema124.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema124.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern58.test(data2)) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/pattern", keyword: "pattern", params: { pattern: "^The request is invalid(: .+)?$" }, message: 'must match pattern "^The request is invalid(: .+)?$"', schema: "^The request is invalid(: .+)?$", parentSchema: schema124.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema124.properties.error.properties.message.type, parentSchema: schema124.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.details !== void 0) {
          let data3 = data0.details;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (Object.keys(data3).length > 10) {
              const err11 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/maxProperties", keyword: "maxProperties", params: { limit: 10 }, message: "must NOT have more than 10 properties", schema: 10, parentSchema: schema124.properties.error.properties.details, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (Object.keys(data3).length < 1) {
              const err12 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema124.properties.error.properties.details, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key2 in data3) {
              let data4 = data3[key2];
              if (typeof data4 === "string") {
                if (func1(data4) > 1e3) {
                  const err13 = { instancePath: instancePath + "/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema124.properties.error.properties.details.additionalProperties, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema124.properties.error.properties.details.additionalProperties.type, parentSchema: schema124.properties.error.properties.details.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema124.properties.error.properties.details.type, parentSchema: schema124.properties.error.properties.details, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema124.properties.error.type, parentSchema: schema124.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema124.type, parentSchema: schema124, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema125 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INVALID_RETURN_URL" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Return URL not from allowed origin" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The return URL's origin is not one of the app's allowed origins.", "$id": "schema:HookbridgeInvalidReturnUrl" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema125.properties.error.required, parentSchema: schema125.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema125.properties.error.required, parentSchema: schema125.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties.error.properties.code.type, parentSchema: schema125.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INVALID_RETURN_URL" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INVALID_RETURN_URL" }, message: "must be equal to constant", schema: "INVALID_RETURN_URL", parentSchema: schema125.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Return URL not from allowed origin" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Return URL not from allowed origin" }, message: "must be equal to constant", schema: "Return URL not from allowed origin", parentSchema: schema125.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema125.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties.error.properties.message.type, parentSchema: schema125.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.properties.error.type, parentSchema: schema125.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.type, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema126 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "PAYLOAD_TOO_LARGE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Request body is too large" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The body is larger than 64 KB, or than what the operation says that it accepts.", "$id": "schema:HookbridgePayloadTooLarge" };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema126.required, parentSchema: schema126, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema126.required, parentSchema: schema126, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema126, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema126.properties.error.required, parentSchema: schema126.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema126.properties.error.required, parentSchema: schema126.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema126.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema126.properties.error.properties.code.type, parentSchema: schema126.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("PAYLOAD_TOO_LARGE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "PAYLOAD_TOO_LARGE" }, message: "must be equal to constant", schema: "PAYLOAD_TOO_LARGE", parentSchema: schema126.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Request body is too large" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Request body is too large" }, message: "must be equal to constant", schema: "Request body is too large", parentSchema: schema126.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema126.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema126.properties.error.properties.message.type, parentSchema: schema126.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema126.properties.error.type, parentSchema: schema126.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema126.type, parentSchema: schema126, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema123.anyOf, parentSchema: schema123, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate63.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeInvalidRequest = validate64;
var HookbridgeInvalidReturnUrl = validate67;
var HookbridgePayloadTooLarge = validate70;
var HookbridgeUnauthorized = validate73;
var schema127 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "UNAUTHORIZED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Invalid or missing API key" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The API key is missing, malformed, unknown or revoked, or belongs to the other mode.", "$id": "schema:HookbridgeUnauthorized" };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema127, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema127.properties.error.required, parentSchema: schema127.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema127.properties.error.required, parentSchema: schema127.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema127.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema127.properties.error.properties.code.type, parentSchema: schema127.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("UNAUTHORIZED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "UNAUTHORIZED" }, message: "must be equal to constant", schema: "UNAUTHORIZED", parentSchema: schema127.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Invalid or missing API key" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Invalid or missing API key" }, message: "must be equal to constant", schema: "Invalid or missing API key", parentSchema: schema127.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema127.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema127.properties.error.properties.message.type, parentSchema: schema127.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.properties.error.type, parentSchema: schema127.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.type, parentSchema: schema127, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeForbidden = validate75;
var schema128 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "FORBIDDEN" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "App is disabled" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The app that the tenant belongs to is disabled.", "$id": "schema:HookbridgeForbidden" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema128, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema128.properties.error.required, parentSchema: schema128.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema128.properties.error.required, parentSchema: schema128.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema128.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.error.properties.code.type, parentSchema: schema128.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("FORBIDDEN" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "FORBIDDEN" }, message: "must be equal to constant", schema: "FORBIDDEN", parentSchema: schema128.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("App is disabled" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "App is disabled" }, message: "must be equal to constant", schema: "App is disabled", parentSchema: schema128.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema128.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.error.properties.message.type, parentSchema: schema128.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.properties.error.type, parentSchema: schema128.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeNoSubscriptionOrHookbridgeNotFound = validate77;
var schema129 = { "anyOf": [{ "$ref": "schema:HookbridgeNoSubscription" }, { "$ref": "schema:HookbridgeNotFound" }], "$id": "schema:HookbridgeNoSubscriptionOrHookbridgeNotFound" };
var schema130 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "NO_SUBSCRIPTION" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "No subscription found for tenant" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The tenant never had a subscription. Who once had one still reaches invoices and payment methods.", "$id": "schema:HookbridgeNoSubscription" };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema130.required, parentSchema: schema130, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema130.required, parentSchema: schema130, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema130, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema130.properties.error.required, parentSchema: schema130.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema130.properties.error.required, parentSchema: schema130.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema130.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.error.properties.code.type, parentSchema: schema130.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("NO_SUBSCRIPTION" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "NO_SUBSCRIPTION" }, message: "must be equal to constant", schema: "NO_SUBSCRIPTION", parentSchema: schema130.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("No subscription found for tenant" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "No subscription found for tenant" }, message: "must be equal to constant", schema: "No subscription found for tenant", parentSchema: schema130.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema130.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.error.properties.message.type, parentSchema: schema130.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema130.properties.error.type, parentSchema: schema130.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema130.type, parentSchema: schema130, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema131 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "NOT_FOUND" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Not found" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Nothing lives at this path.", "$id": "schema:HookbridgeNotFound" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema131, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema131.properties.error.required, parentSchema: schema131.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema131.properties.error.required, parentSchema: schema131.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema131.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema131.properties.error.properties.code.type, parentSchema: schema131.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("NOT_FOUND" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "NOT_FOUND" }, message: "must be equal to constant", schema: "NOT_FOUND", parentSchema: schema131.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Not found" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Not found" }, message: "must be equal to constant", schema: "Not found", parentSchema: schema131.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema131.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema131.properties.error.properties.message.type, parentSchema: schema131.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema131.properties.error.type, parentSchema: schema131.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema131.type, parentSchema: schema131, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema129.anyOf, parentSchema: schema129, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate77.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeNoSubscription = validate78;
var HookbridgeNotFound = validate81;
var HookbridgeMethodNotAllowed = validate84;
var schema132 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "METHOD_NOT_ALLOWED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Method not allowed" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The path exists, but does not serve this method.", "$id": "schema:HookbridgeMethodNotAllowed" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema132, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema132.properties.error.required, parentSchema: schema132.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema132.properties.error.required, parentSchema: schema132.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema132.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema132.properties.error.properties.code.type, parentSchema: schema132.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("METHOD_NOT_ALLOWED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "METHOD_NOT_ALLOWED" }, message: "must be equal to constant", schema: "METHOD_NOT_ALLOWED", parentSchema: schema132.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Method not allowed" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Method not allowed" }, message: "must be equal to constant", schema: "Method not allowed", parentSchema: schema132.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema132.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema132.properties.error.properties.message.type, parentSchema: schema132.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema132.properties.error.type, parentSchema: schema132.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema132.type, parentSchema: schema132, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeUnsupportedMediaType = validate86;
var schema133 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "UNSUPPORTED_MEDIA_TYPE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Request body must be JSON" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The body is not declared as JSON, or its charset or encoding is not supported.", "$id": "schema:HookbridgeUnsupportedMediaType" };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema133.properties.error.required, parentSchema: schema133.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema133.properties.error.required, parentSchema: schema133.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.error.properties.code.type, parentSchema: schema133.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("UNSUPPORTED_MEDIA_TYPE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "UNSUPPORTED_MEDIA_TYPE" }, message: "must be equal to constant", schema: "UNSUPPORTED_MEDIA_TYPE", parentSchema: schema133.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Request body must be JSON" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Request body must be JSON" }, message: "must be equal to constant", schema: "Request body must be JSON", parentSchema: schema133.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema133.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.error.properties.message.type, parentSchema: schema133.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.properties.error.type, parentSchema: schema133.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeRateLimited = validate88;
var schema134 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "RATE_LIMITED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Too many failed authentication attempts" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Too many failed authentications from this address.", "$id": "schema:HookbridgeRateLimited" };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema134, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema134.properties.error.required, parentSchema: schema134.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema134.properties.error.required, parentSchema: schema134.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema134.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema134.properties.error.properties.code.type, parentSchema: schema134.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("RATE_LIMITED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "RATE_LIMITED" }, message: "must be equal to constant", schema: "RATE_LIMITED", parentSchema: schema134.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Too many failed authentication attempts" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Too many failed authentication attempts" }, message: "must be equal to constant", schema: "Too many failed authentication attempts", parentSchema: schema134.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema134.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema134.properties.error.properties.message.type, parentSchema: schema134.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema134.properties.error.type, parentSchema: schema134.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema134.type, parentSchema: schema134, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInternalError = validate90;
var schema135 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INTERNAL_ERROR" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Internal server error" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:HookbridgeInternalError" };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema135.properties.error.required, parentSchema: schema135.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema135.properties.error.required, parentSchema: schema135.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema135.properties.error.properties.code.type, parentSchema: schema135.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INTERNAL_ERROR" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INTERNAL_ERROR" }, message: "must be equal to constant", schema: "INTERNAL_ERROR", parentSchema: schema135.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Internal server error" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Internal server error" }, message: "must be equal to constant", schema: "Internal server error", parentSchema: schema135.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema135.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema135.properties.error.properties.message.type, parentSchema: schema135.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.properties.error.type, parentSchema: schema135.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.type, parentSchema: schema135, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable = validate92;
var schema136 = { "anyOf": [{ "$ref": "schema:HookbridgeServiceUnavailable" }, { "$ref": "schema:HookbridgeProviderUnavailable" }], "$id": "schema:HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable" };
var schema137 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "SERVICE_UNAVAILABLE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Service is unavailable" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The store cannot be read or written in time, or the service has more to do than it can.", "$id": "schema:HookbridgeServiceUnavailable" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema137.properties.error.required, parentSchema: schema137.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema137.properties.error.required, parentSchema: schema137.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.properties.error.properties.code.type, parentSchema: schema137.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("SERVICE_UNAVAILABLE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "SERVICE_UNAVAILABLE" }, message: "must be equal to constant", schema: "SERVICE_UNAVAILABLE", parentSchema: schema137.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Service is unavailable" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Service is unavailable" }, message: "must be equal to constant", schema: "Service is unavailable", parentSchema: schema137.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema137.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.properties.error.properties.message.type, parentSchema: schema137.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.properties.error.type, parentSchema: schema137.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.type, parentSchema: schema137, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema138 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "PROVIDER_UNAVAILABLE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Payment provider is unavailable" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Stripe cannot be reached, is overloaded, or limits our rate.", "$id": "schema:HookbridgeProviderUnavailable" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema138.required, parentSchema: schema138, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema138.required, parentSchema: schema138, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema138, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema138.properties.error.required, parentSchema: schema138.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema138.properties.error.required, parentSchema: schema138.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema138.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema138.properties.error.properties.code.type, parentSchema: schema138.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("PROVIDER_UNAVAILABLE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "PROVIDER_UNAVAILABLE" }, message: "must be equal to constant", schema: "PROVIDER_UNAVAILABLE", parentSchema: schema138.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Payment provider is unavailable" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Payment provider is unavailable" }, message: "must be equal to constant", schema: "Payment provider is unavailable", parentSchema: schema138.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema138.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema138.properties.error.properties.message.type, parentSchema: schema138.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema138.properties.error.type, parentSchema: schema138.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema138.type, parentSchema: schema138, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema136.anyOf, parentSchema: schema136, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate92.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate92.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeServiceUnavailable = validate93;
var HookbridgeProviderUnavailable = validate96;
var HookbridgeSubscription = validate99;
var schema139 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["plan", "status", "limits", "usage", "cancel_at_period_end", "current_period_end"], "additionalProperties": false, "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The plan that the tenant has subscribed to, in lower case, whatever the operator calls it; `free` without a subscription, or\nonce it has ended.\n", "example": "pro" }, "status": { "type": "string", "enum": ["active", "canceled", "past_due", "trialing", "unpaid"], "description": "`active` too for a tenant that never had a subscription. `unpaid` also stands for a subscription that is paused, or whose\nfirst payment is awaited.\n", "example": "active" }, "limits": { "$ref": "schema:HookbridgeLimits" }, "usage": { "$ref": "schema:HookbridgeUsage" }, "cancel_at_period_end": { "type": "boolean", "description": "Whether a cancellation is scheduled.", "example": false }, "current_period_end": { "type": ["string", "null"], "format": "date-time", "maxLength": 30, "description": "When what is paid for ends, unless it is renewed; null without a subscription.", "example": "2025-12-31T23:59:59Z" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgeSubscription" };
var schema140 = { "type": "object", "required": ["plan", "messages_per_month", "max_projects", "max_endpoints", "retention_days", "unlimited"], "additionalProperties": false, "description": "What the tenant may use now.", "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Whose limits these are; `free` while the subscription is not paid for.", "example": "pro" }, "messages_per_month": { "$ref": "schema:HookbridgeLimit" }, "max_projects": { "$ref": "schema:HookbridgeLimit" }, "max_endpoints": { "$ref": "schema:HookbridgeLimit" }, "retention_days": { "$ref": "schema:HookbridgeLimit" }, "max_retries": { "$ref": "schema:HookbridgeLimit" }, "unlimited": { "type": "array", "maxItems": 5, "description": "The names of the limits that are none. Their number is 2147483647.", "items": { "type": "string", "enum": ["messages_per_month", "max_projects", "max_endpoints", "retention_days", "max_retries"] }, "x-gangway-extension": true, "example": [] } }, "$id": "schema:HookbridgeLimits" };
var schema141 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "The most that the tenant may have; 2147483647 for no limit, which `unlimited` names then.", "example": 100, "$id": "schema:HookbridgeLimit" };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.messages_per_month === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages_per_month" }, message: "must have required property 'messages_per_month'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.max_projects === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_projects" }, message: "must have required property 'max_projects'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.max_endpoints === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_endpoints" }, message: "must have required property 'max_endpoints'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.retention_days === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retention_days" }, message: "must have required property 'retention_days'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unlimited === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unlimited" }, message: "must have required property 'unlimited'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plan" || key0 === "messages_per_month" || key0 === "max_projects" || key0 === "max_endpoints" || key0 === "retention_days" || key0 === "max_retries" || key0 === "unlimited")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema140, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data0 = data.plan;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          const err7 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema140.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err8 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema140.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.plan.type, parentSchema: schema140.properties.plan, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.messages_per_month !== void 0) {
      let data1 = data.messages_per_month;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema141.type, parentSchema: schema141, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema141, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats2.validate(data1)) {
          const err13 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema141, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.max_projects !== void 0) {
      let data2 = data.max_projects;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema141.type, parentSchema: schema141, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err17 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.max_endpoints !== void 0) {
      let data3 = data.max_endpoints;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err18 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema141.type, parentSchema: schema141, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema141, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err20 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data3 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats2.validate(data3)) {
          const err21 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema141, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.retention_days !== void 0) {
      let data4 = data.retention_days;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err22 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema141.type, parentSchema: schema141, data: data4 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err23 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema141, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err24 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats2.validate(data4)) {
          const err25 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema141, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.max_retries !== void 0) {
      let data5 = data.max_retries;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err26 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema141.type, parentSchema: schema141, data: data5 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema141, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!formats2.validate(data5)) {
          const err29 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema141, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.unlimited !== void 0) {
      let data6 = data.unlimited;
      if (Array.isArray(data6)) {
        if (data6.length > 5) {
          const err30 = { instancePath: instancePath + "/unlimited", schemaPath: "#/properties/unlimited/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema140.properties.unlimited, data: data6 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err31 = { instancePath: instancePath + "/unlimited/" + i0, schemaPath: "#/properties/unlimited/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.unlimited.items.type, parentSchema: schema140.properties.unlimited.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (!(data7 === "messages_per_month" || data7 === "max_projects" || data7 === "max_endpoints" || data7 === "retention_days" || data7 === "max_retries")) {
            const err32 = { instancePath: instancePath + "/unlimited/" + i0, schemaPath: "#/properties/unlimited/items/enum", keyword: "enum", params: { allowedValues: schema140.properties.unlimited.items.enum }, message: "must be equal to one of the allowed values", schema: schema140.properties.unlimited.items.enum, parentSchema: schema140.properties.unlimited.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/unlimited", schemaPath: "#/properties/unlimited/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.unlimited.type, parentSchema: schema140.properties.unlimited, data: data6 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema140.type, parentSchema: schema140, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema146 = { "type": "object", "required": ["messages_used", "period_start", "period_end"], "additionalProperties": false, "description": "What the tenant has used of its `messages_per_month`, in the month of the calendar in UTC.", "properties": { "messages_used": { "$ref": "schema:HookbridgeCount", "description": "As far as Stripe's meters have counted them; 0 where nothing is metered." }, "period_start": { "$ref": "schema:HookbridgeTime", "description": "The first second of the month." }, "period_end": { "$ref": "schema:HookbridgeTime", "description": "The last second of the month." } }, "$id": "schema:HookbridgeUsage" };
var schema147 = { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "How many.", "example": 12500, "$id": "schema:HookbridgeCount" };
var schema148 = { "type": "string", "format": "date-time", "maxLength": 30, "description": "A moment in UTC, without fractions of a second.", "example": "2025-12-31T23:59:59Z", "$id": "schema:HookbridgeTime" };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages_used === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages_used" }, message: "must have required property 'messages_used'", schema: schema146.required, parentSchema: schema146, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_start === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema146.required, parentSchema: schema146, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema146.required, parentSchema: schema146, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "messages_used" || key0 === "period_start" || key0 === "period_end")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema146, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.messages_used !== void 0) {
      let data0 = data.messages_used;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema147.type, parentSchema: schema147, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema147, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema147, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats20.validate(data0)) {
          const err7 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema147, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.period_start !== void 0) {
      let data1 = data.period_start;
      if (typeof data1 === "string") {
        if (func1(data1) > 30) {
          const err8 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema148, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats24.validate(data1)) {
          const err9 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema148, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.period_end !== void 0) {
      let data2 = data.period_end;
      if (typeof data2 === "string") {
        if (func1(data2) > 30) {
          const err11 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema148, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats24.validate(data2)) {
          const err12 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema148, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema146.type, parentSchema: schema146, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema139.required, parentSchema: schema139, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema139.required, parentSchema: schema139, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema139, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.plan === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.status === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.limits === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property 'limits'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.usage === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.cancel_at_period_end === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "cancel_at_period_end" }, message: "must have required property 'cancel_at_period_end'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.current_period_end === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "current_period_end" }, message: "must have required property 'current_period_end'", schema: schema139.properties.data.required, parentSchema: schema139.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "plan" || key1 === "status" || key1 === "limits" || key1 === "usage" || key1 === "cancel_at_period_end" || key1 === "current_period_end")) {
            const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema139.properties.data, data: data0 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.plan !== void 0) {
          let data1 = data0.plan;
          if (typeof data1 === "string") {
            if (func1(data1) > 100) {
              const err10 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema139.properties.data.properties.plan, data: data1 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err11 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema139.properties.data.properties.plan, data: data1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.properties.data.properties.plan.type, parentSchema: schema139.properties.data.properties.plan, data: data1 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.status !== void 0) {
          let data2 = data0.status;
          if (typeof data2 !== "string") {
            const err13 = { instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.properties.data.properties.status.type, parentSchema: schema139.properties.data.properties.status, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data2 === "active" || data2 === "canceled" || data2 === "past_due" || data2 === "trialing" || data2 === "unpaid")) {
            const err14 = { instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/enum", keyword: "enum", params: { allowedValues: schema139.properties.data.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema139.properties.data.properties.status.enum, parentSchema: schema139.properties.data.properties.status, data: data2 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.limits !== void 0) {
          if (!validate100(data0.limits, { instancePath: instancePath + "/data/limits", parentData: data0, parentDataProperty: "limits", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data0.usage !== void 0) {
          if (!validate102(data0.usage, { instancePath: instancePath + "/data/usage", parentData: data0, parentDataProperty: "usage", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
        if (data0.cancel_at_period_end !== void 0) {
          let data5 = data0.cancel_at_period_end;
          if (typeof data5 !== "boolean") {
            const err15 = { instancePath: instancePath + "/data/cancel_at_period_end", schemaPath: "#/properties/data/properties/cancel_at_period_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema139.properties.data.properties.cancel_at_period_end.type, parentSchema: schema139.properties.data.properties.cancel_at_period_end, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.current_period_end !== void 0) {
          let data6 = data0.current_period_end;
          if (typeof data6 !== "string" && data6 !== null) {
            const err16 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/type", keyword: "type", params: { type: schema139.properties.data.properties.current_period_end.type }, message: "must be string,null", schema: schema139.properties.data.properties.current_period_end.type, parentSchema: schema139.properties.data.properties.current_period_end, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func1(data6) > 30) {
              const err17 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema139.properties.data.properties.current_period_end, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!formats24.validate(data6)) {
              const err18 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema139.properties.data.properties.current_period_end, data: data6 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema139.properties.data.type, parentSchema: schema139.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema139.type, parentSchema: schema139, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listInvoicesParameters = validate105;
var schema150 = { "type": "object", "required": ["query"], "properties": { "query": { "type": "object", "required": [], "properties": { "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 99, "default": 12 }, "starting_after": { "type": "string", "minLength": 1, "maxLength": 255 } } } }, "$id": "schema:listInvoicesParameters" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema150.required, parentSchema: schema150, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.limit !== void 0) {
          let data1 = data0.limit;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err1 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema150.properties.query.properties.limit.type, parentSchema: schema150.properties.query.properties.limit, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 99 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99", schema: 99, parentSchema: schema150.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema150.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!formats2.validate(data1)) {
              const err4 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema150.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data0.starting_after !== void 0) {
          let data2 = data0.starting_after;
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err5 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema150.properties.query.properties.starting_after, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err6 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema150.properties.query.properties.starting_after, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema150.properties.query.properties.starting_after.type, parentSchema: schema150.properties.query.properties.starting_after, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema150.properties.query.type, parentSchema: schema150.properties.query, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema150.type, parentSchema: schema150, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": { "query": true }, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvoices = validate106;
var schema151 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "array", "maxItems": 99, "items": { "$ref": "schema:HookbridgeInvoice" } }, "meta": { "type": "object", "required": ["request_id", "has_more"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" }, "has_more": { "type": "boolean", "description": "Whether there are older ones.", "example": false } } } }, "$id": "schema:HookbridgeInvoices" };
var schema152 = { "type": "object", "required": ["id", "status", "amount_due", "amount_paid", "currency", "period_start", "period_end", "created", "invoice_pdf", "hosted_invoice_url", "lines"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id.", "example": "in_1abc" }, "status": { "type": "string", "minLength": 1, "maxLength": 50, "description": "`open`, `paid`, `uncollectible` or `void`; Stripe may add others.", "example": "paid" }, "amount_due": { "$ref": "schema:HookbridgeAmount" }, "amount_paid": { "$ref": "schema:HookbridgeAmount" }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[a-z]{3}$", "description": "ISO 4217, in lower case.", "example": "usd" }, "period_start": { "$ref": "schema:HookbridgeTime" }, "period_end": { "$ref": "schema:HookbridgeTime" }, "created": { "$ref": "schema:HookbridgeTime" }, "invoice_pdf": { "$ref": "schema:HookbridgeInvoiceUrl" }, "hosted_invoice_url": { "$ref": "schema:HookbridgeInvoiceUrl" }, "lines": { "type": "array", "maxItems": 2e4, "description": "What is charged.", "items": { "$ref": "schema:HookbridgeInvoiceLine" } } }, "$id": "schema:HookbridgeInvoice" };
var schema153 = { "type": "integer", "format": "int64", "minimum": -9007199254740991, "maximum": 9007199254740991, "description": "In the smallest unit of the currency.", "example": 1e3, "$id": "schema:HookbridgeAmount" };
var schema158 = { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "A page or file of Stripe's that shows the invoice to whoever has this URL. It expires after some weeks: ask again instead of storing\nit.\n", "example": "https://invoice.stripe.com/i/acct_1/test_abc123", "$id": "schema:HookbridgeInvoiceUrl" };
var pattern59 = new RegExp("^[a-z]{3}$", "u");
var schema160 = { "type": "object", "required": ["description", "amount", "quantity"], "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 5e3, "description": "What for.", "example": "Starter Plan (Monthly)" }, "amount": { "$ref": "schema:HookbridgeAmount" }, "quantity": { "$ref": "schema:HookbridgeCount" } }, "$id": "schema:HookbridgeInvoiceLine" };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "amount" || key0 === "quantity")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema160, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func1(data0) > 5e3) {
          const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema160.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.description.type, parentSchema: schema160.properties.description, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema153.type, parentSchema: schema153, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema153, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < -9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema153, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats20.validate(data1)) {
          const err9 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema153, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema147.type, parentSchema: schema147, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema147, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema147, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats20.validate(data2)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema147, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema160.type, parentSchema: schema160, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.amount_due === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_due" }, message: "must have required property 'amount_due'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount_paid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_paid" }, message: "must have required property 'amount_paid'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.period_start === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.created === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.invoice_pdf === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_pdf" }, message: "must have required property 'invoice_pdf'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.hosted_invoice_url === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hosted_invoice_url" }, message: "must have required property 'hosted_invoice_url'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.lines === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'", schema: schema152.required, parentSchema: schema152, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema152.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema152, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema152.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema152.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.properties.id.type, parentSchema: schema152.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema152.properties.status, data: data1 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema152.properties.status, data: data1 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.properties.status.type, parentSchema: schema152.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.amount_due !== void 0) {
      let data2 = data.amount_due;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err18 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema153.type, parentSchema: schema153, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err19 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema153, data: data2 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data2 < -9007199254740991 || isNaN(data2)) {
          const err20 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema153, data: data2 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats20.validate(data2)) {
          const err21 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema153, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.amount_paid !== void 0) {
      let data3 = data.amount_paid;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err22 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema153.type, parentSchema: schema153, data: data3 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err23 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema153, data: data3 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data3 < -9007199254740991 || isNaN(data3)) {
          const err24 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema153, data: data3 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats20.validate(data3)) {
          const err25 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema153, data: data3 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.currency !== void 0) {
      let data4 = data.currency;
      if (typeof data4 === "string") {
        if (func1(data4) > 3) {
          const err26 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema152.properties.currency, data: data4 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern59.test(data4)) {
          const err27 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[a-z]{3}$" }, message: 'must match pattern "^[a-z]{3}$"', schema: "^[a-z]{3}$", parentSchema: schema152.properties.currency, data: data4 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.properties.currency.type, parentSchema: schema152.properties.currency, data: data4 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.period_start !== void 0) {
      let data5 = data.period_start;
      if (typeof data5 === "string") {
        if (func1(data5) > 30) {
          const err29 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema148, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!formats24.validate(data5)) {
          const err30 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema148, data: data5 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data5 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.period_end !== void 0) {
      let data6 = data.period_end;
      if (typeof data6 === "string") {
        if (func1(data6) > 30) {
          const err32 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema148, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (!formats24.validate(data6)) {
          const err33 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema148, data: data6 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data6 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.created !== void 0) {
      let data7 = data.created;
      if (typeof data7 === "string") {
        if (func1(data7) > 30) {
          const err35 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema148, data: data7 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (!formats24.validate(data7)) {
          const err36 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema148, data: data7 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data7 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.invoice_pdf !== void 0) {
      let data8 = data.invoice_pdf;
      if (typeof data8 !== "string" && data8 !== null) {
        const err38 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/type", keyword: "type", params: { type: schema158.type }, message: "must be string,null", schema: schema158.type, parentSchema: schema158, data: data8 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 5e3) {
          const err39 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema158, data: data8 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!pattern7.test(data8)) {
          const err40 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema158, data: data8 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err41 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema158, data: data8 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.hosted_invoice_url !== void 0) {
      let data9 = data.hosted_invoice_url;
      if (typeof data9 !== "string" && data9 !== null) {
        const err42 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/type", keyword: "type", params: { type: schema158.type }, message: "must be string,null", schema: schema158.type, parentSchema: schema158, data: data9 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 5e3) {
          const err43 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema158, data: data9 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!pattern7.test(data9)) {
          const err44 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema158, data: data9 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats0(data9)) {
          const err45 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema158, data: data9 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.lines !== void 0) {
      let data10 = data.lines;
      if (Array.isArray(data10)) {
        if (data10.length > 2e4) {
          const err46 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items", schema: 2e4, parentSchema: schema152.properties.lines, data: data10 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data10[i0], { instancePath: instancePath + "/lines/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema152.properties.lines.type, parentSchema: schema152.properties.lines, data: data10 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema152.type, parentSchema: schema152, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        if (data0.length > 99) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items", schema: 99, parentSchema: schema151.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema151.properties.data.type, parentSchema: schema151.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.request_id === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema151.properties.meta.required, parentSchema: schema151.properties.meta, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.has_more === void 0) {
          const err6 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'", schema: schema151.properties.meta.required, parentSchema: schema151.properties.meta, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "request_id" || key1 === "has_more")) {
            const err7 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151.properties.meta, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.request_id !== void 0) {
          let data3 = data2.request_id;
          if (typeof data3 === "string") {
            if (func1(data3) > 64) {
              const err8 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema122, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern57.test(data3)) {
              const err9 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema122, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.type, parentSchema: schema122, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.has_more !== void 0) {
          let data4 = data2.has_more;
          if (typeof data4 !== "boolean") {
            const err11 = { instancePath: instancePath + "/meta/has_more", schemaPath: "#/properties/meta/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties.meta.properties.has_more.type, parentSchema: schema151.properties.meta.properties.has_more, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.properties.meta.type, parentSchema: schema151.properties.meta, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listUsageHistoryParameters = validate111;
var schema164 = { "type": "object", "required": ["query"], "properties": { "query": { "type": "object", "required": [], "properties": { "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 24, "default": 12 }, "offset": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "default": 0 } } } }, "$id": "schema:listUsageHistoryParameters" };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema164.required, parentSchema: schema164, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.limit !== void 0) {
          let data1 = data0.limit;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err1 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.properties.query.properties.limit.type, parentSchema: schema164.properties.query.properties.limit, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 24 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24", schema: 24, parentSchema: schema164.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema164.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!formats2.validate(data1)) {
              const err4 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data0.offset !== void 0) {
          let data2 = data0.offset;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err5 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.properties.query.properties.offset.type, parentSchema: schema164.properties.query.properties.offset, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 2147483647 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164.properties.query.properties.offset, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164.properties.query.properties.offset, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!formats2.validate(data2)) {
              const err8 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164.properties.query.properties.offset, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema164.properties.query.type, parentSchema: schema164.properties.query, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema164.type, parentSchema: schema164, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "query": true }, "dynamicProps": false, "dynamicItems": false };
var HookbridgeUsageHistory = validate112;
var schema165 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "array", "maxItems": 24, "items": { "type": "object", "required": ["period_start", "period_end", "message_count", "overage_count", "plan_limit"], "additionalProperties": false, "properties": { "period_start": { "$ref": "schema:HookbridgeDate" }, "period_end": { "$ref": "schema:HookbridgeDate" }, "message_count": { "$ref": "schema:HookbridgeCount", "description": "How many messages were used." }, "overage_count": { "$ref": "schema:HookbridgeCount", "description": "How many of them were over `plan_limit`." }, "plan_limit": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "What the tenant may use in a month now, for former limits are not kept; null for no limit.", "example": 5e3 } } } }, "meta": { "type": "object", "required": ["request_id", "total", "limit", "offset", "has_more"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" }, "total": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647, "description": "The months since the first subscription began, this one included.", "example": 6 }, "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 24, "description": "As asked for.", "example": 12 }, "offset": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "As asked for.", "example": 0 }, "has_more": { "type": "boolean", "description": "Whether there are earlier ones.", "example": false } } } }, "$id": "schema:HookbridgeUsageHistory" };
var schema166 = { "type": "string", "format": "date", "maxLength": 10, "description": "A day in UTC.", "example": "2026-02-01", "$id": "schema:HookbridgeDate" };
var formats126 = require_formats().fullFormats.date;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema165.required, parentSchema: schema165, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema165.required, parentSchema: schema165, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema165, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        if (data0.length > 24) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items", schema: 24, parentSchema: schema165.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.period_start === void 0) {
              const err4 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema165.properties.data.items.required, parentSchema: schema165.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.period_end === void 0) {
              const err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema165.properties.data.items.required, parentSchema: schema165.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message_count === void 0) {
              const err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "message_count" }, message: "must have required property 'message_count'", schema: schema165.properties.data.items.required, parentSchema: schema165.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.overage_count === void 0) {
              const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "overage_count" }, message: "must have required property 'overage_count'", schema: schema165.properties.data.items.required, parentSchema: schema165.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.plan_limit === void 0) {
              const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "plan_limit" }, message: "must have required property 'plan_limit'", schema: schema165.properties.data.items.required, parentSchema: schema165.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "period_start" || key1 === "period_end" || key1 === "message_count" || key1 === "overage_count" || key1 === "plan_limit")) {
                const err9 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema165.properties.data.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.period_start !== void 0) {
              let data2 = data1.period_start;
              if (typeof data2 === "string") {
                if (func1(data2) > 10) {
                  const err10 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema166, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!formats126.validate(data2)) {
                  const err11 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema166, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema166.type, parentSchema: schema166, data: data2 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.period_end !== void 0) {
              let data3 = data1.period_end;
              if (typeof data3 === "string") {
                if (func1(data3) > 10) {
                  const err13 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema166, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (!formats126.validate(data3)) {
                  const err14 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema166, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema166.type, parentSchema: schema166, data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.message_count !== void 0) {
              let data4 = data1.message_count;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err16 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema147.type, parentSchema: schema147, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 9007199254740991 || isNaN(data4)) {
                  const err17 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema147, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err18 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema147, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (!formats20.validate(data4)) {
                  const err19 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema147, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data1.overage_count !== void 0) {
              let data5 = data1.overage_count;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err20 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema147.type, parentSchema: schema147, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 9007199254740991 || isNaN(data5)) {
                  const err21 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema147, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err22 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema147, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (!formats20.validate(data5)) {
                  const err23 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema147, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
            if (data1.plan_limit !== void 0) {
              let data6 = data1.plan_limit;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
                const err24 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/type", keyword: "type", params: { type: schema165.properties.data.items.properties.plan_limit.type }, message: "must be integer,null", schema: schema165.properties.data.items.properties.plan_limit.type, parentSchema: schema165.properties.data.items.properties.plan_limit, data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 2147483647 || isNaN(data6)) {
                  const err25 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema165.properties.data.items.properties.plan_limit, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  const err26 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema165.properties.data.items.properties.plan_limit, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (!formats2.validate(data6)) {
                  const err27 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema165.properties.data.items.properties.plan_limit, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema165.properties.data.items.type, parentSchema: schema165.properties.data.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema165.properties.data.type, parentSchema: schema165.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data7 = data.meta;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.request_id === void 0) {
          const err30 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema165.properties.meta.required, parentSchema: schema165.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data7.total === void 0) {
          const err31 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema165.properties.meta.required, parentSchema: schema165.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data7.limit === void 0) {
          const err32 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema165.properties.meta.required, parentSchema: schema165.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data7.offset === void 0) {
          const err33 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'", schema: schema165.properties.meta.required, parentSchema: schema165.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7.has_more === void 0) {
          const err34 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'", schema: schema165.properties.meta.required, parentSchema: schema165.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "request_id" || key2 === "total" || key2 === "limit" || key2 === "offset" || key2 === "has_more")) {
            const err35 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema165.properties.meta, data: data7 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data7.request_id !== void 0) {
          let data8 = data7.request_id;
          if (typeof data8 === "string") {
            if (func1(data8) > 64) {
              const err36 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema122, data: data8 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!pattern57.test(data8)) {
              const err37 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema122, data: data8 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.type, parentSchema: schema122, data: data8 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data7.total !== void 0) {
          let data9 = data7.total;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err39 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema165.properties.meta.properties.total.type, parentSchema: schema165.properties.meta.properties.total, data: data9 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 2147483647 || isNaN(data9)) {
              const err40 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema165.properties.meta.properties.total, data: data9 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err41 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema165.properties.meta.properties.total, data: data9 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (!formats2.validate(data9)) {
              const err42 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema165.properties.meta.properties.total, data: data9 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
        if (data7.limit !== void 0) {
          let data10 = data7.limit;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err43 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema165.properties.meta.properties.limit.type, parentSchema: schema165.properties.meta.properties.limit, data: data10 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 24 || isNaN(data10)) {
              const err44 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24", schema: 24, parentSchema: schema165.properties.meta.properties.limit, data: data10 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err45 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema165.properties.meta.properties.limit, data: data10 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (!formats2.validate(data10)) {
              const err46 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema165.properties.meta.properties.limit, data: data10 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data7.offset !== void 0) {
          let data11 = data7.offset;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err47 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema165.properties.meta.properties.offset.type, parentSchema: schema165.properties.meta.properties.offset, data: data11 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 2147483647 || isNaN(data11)) {
              const err48 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema165.properties.meta.properties.offset, data: data11 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err49 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema165.properties.meta.properties.offset, data: data11 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (!formats2.validate(data11)) {
              const err50 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema165.properties.meta.properties.offset, data: data11 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data7.has_more !== void 0) {
          let data12 = data7.has_more;
          if (typeof data12 !== "boolean") {
            const err51 = { instancePath: instancePath + "/meta/has_more", schemaPath: "#/properties/meta/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema165.properties.meta.properties.has_more.type, parentSchema: schema165.properties.meta.properties.has_more, data: data12 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema165.properties.meta.type, parentSchema: schema165.properties.meta, data: data7 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema165.type, parentSchema: schema165, data };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCreateCheckoutSession = validate113;
var schema171 = { "type": "object", "required": ["plan", "interval"], "additionalProperties": false, "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The name of the plan, in any case. The guide \u201CPlans\u201D says how it is found at Stripe.", "example": "pro" }, "interval": { "type": "string", "enum": ["monthly", "annual"], "description": "How often it is paid.", "x-gangway-reason": "must be monthly or annual", "example": "monthly" }, "return_url": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back, whether something was bought or not (must be from allowed origin). Without it, the tenant's default return\nURL serves.\n", "example": "https://app.hookbridge.io/billing", "x-gangway-extension": true } }, "example": { "plan": "pro", "interval": "monthly" }, "$id": "schema:HookbridgeCreateCheckoutSession" };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema171.required, parentSchema: schema171, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.interval === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'", schema: schema171.required, parentSchema: schema171, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plan" || key0 === "interval" || key0 === "return_url")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema171, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data0 = data.plan;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          const err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema171.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema171.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema171.properties.plan.type, parentSchema: schema171.properties.plan, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema171.properties.interval.type, parentSchema: schema171.properties.interval, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "monthly" || data1 === "annual")) {
        const err7 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema171.properties.interval.enum }, message: "must be equal to one of the allowed values", schema: schema171.properties.interval.enum, parentSchema: schema171.properties.interval, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.return_url !== void 0) {
      let data2 = data.return_url;
      if (typeof data2 === "string") {
        if (func1(data2) > 2048) {
          const err8 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err9 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0(data2)) {
          const err10 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema171.type, parentSchema: schema171, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCheckoutSession = validate114;
var schema173 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["session_id", "checkout_url"], "additionalProperties": false, "properties": { "session_id": { "type": "string", "maxLength": 255, "pattern": "^cs_[A-Za-z0-9_]+$", "description": "Stripe's id of the session.", "example": "cs_test_abc123" }, "checkout_url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "URL to redirect user to Stripe's checkout page. It opens without sign-in: redirect at once, never log or store it.\n", "example": "https://checkout.stripe.com/c/pay/cs_test_abc123" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgeCheckoutSession" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema173.required, parentSchema: schema173, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema173.required, parentSchema: schema173, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema173, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.session_id === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'", schema: schema173.properties.data.required, parentSchema: schema173.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.checkout_url === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "checkout_url" }, message: "must have required property 'checkout_url'", schema: schema173.properties.data.required, parentSchema: schema173.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "session_id" || key1 === "checkout_url")) {
            const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema173.properties.data, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.session_id !== void 0) {
          let data1 = data0.session_id;
          if (typeof data1 === "string") {
            if (func1(data1) > 255) {
              const err6 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema173.properties.data.properties.session_id, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern20.test(data1)) {
              const err7 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/pattern", keyword: "pattern", params: { pattern: "^cs_[A-Za-z0-9_]+$" }, message: 'must match pattern "^cs_[A-Za-z0-9_]+$"', schema: "^cs_[A-Za-z0-9_]+$", parentSchema: schema173.properties.data.properties.session_id, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema173.properties.data.properties.session_id.type, parentSchema: schema173.properties.data.properties.session_id, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.checkout_url !== void 0) {
          let data2 = data0.checkout_url;
          if (typeof data2 === "string") {
            if (func1(data2) > 5e3) {
              const err9 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema173.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern7.test(data2)) {
              const err10 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema173.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!formats0(data2)) {
              const err11 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema173.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema173.properties.data.properties.checkout_url.type, parentSchema: schema173.properties.data.properties.checkout_url, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema173.properties.data.type, parentSchema: schema173.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema173.type, parentSchema: schema173, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeSubscriptionExists = validate116;
var schema174 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "SUBSCRIPTION_EXISTS" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Tenant has a subscription already; change it in the customer portal" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now.\n", "$id": "schema:HookbridgeSubscriptionExists" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema174.properties.error.required, parentSchema: schema174.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema174.properties.error.required, parentSchema: schema174.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.error.properties.code.type, parentSchema: schema174.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("SUBSCRIPTION_EXISTS" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "SUBSCRIPTION_EXISTS" }, message: "must be equal to constant", schema: "SUBSCRIPTION_EXISTS", parentSchema: schema174.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if ("Tenant has a subscription already; change it in the customer portal" !== data2) {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Tenant has a subscription already; change it in the customer portal" }, message: "must be equal to constant", schema: "Tenant has a subscription already; change it in the customer portal", parentSchema: schema174.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema174.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.error.properties.message.type, parentSchema: schema174.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.properties.error.type, parentSchema: schema174.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate61(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.type, parentSchema: schema174, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeEventReceived = validate118;
var schema175 = { "type": "object", "required": ["received"], "additionalProperties": false, "properties": { "received": { "type": "boolean", "const": true, "description": "The event is on the disk." } }, "$id": "schema:HookbridgeEventReceived" };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.received === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "received")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema175, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.received !== void 0) {
      let data0 = data.received;
      if (typeof data0 !== "boolean") {
        const err2 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema175.properties.received.type, parentSchema: schema175.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data0) {
        const err3 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema175.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema175.type, parentSchema: schema175, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvalidRequestOrHookbridgePayloadTooLarge = validate119;
var schema176 = { "anyOf": [{ "$ref": "schema:HookbridgeInvalidRequest" }, { "$ref": "schema:HookbridgePayloadTooLarge" }], "$id": "schema:HookbridgeInvalidRequestOrHookbridgePayloadTooLarge" };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema176.anyOf, parentSchema: schema176, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate119.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": true, "dynamicItems": false };
var ServiceHealth = validate122;
var schema177 = { "type": "object", "required": ["status", "version", "uptimeSeconds"], "additionalProperties": false, "properties": { "status": { "type": "string", "const": "ok" }, "version": { "type": "string", "maxLength": 50, "description": "The version of Gangway that runs here.", "example": "0.2.0" }, "uptimeSeconds": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "Seconds since the process started.", "example": 3600 } }, "$id": "schema:ServiceHealth" };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema177.required, parentSchema: schema177, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema177.required, parentSchema: schema177, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.uptimeSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uptimeSeconds" }, message: "must have required property 'uptimeSeconds'", schema: schema177.required, parentSchema: schema177, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "version" || key0 === "uptimeSeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema177, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.status.type, parentSchema: schema177.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("ok" !== data0) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant", schema: "ok", parentSchema: schema177.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema177.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.version.type, parentSchema: schema177.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.uptimeSeconds !== void 0) {
      let data2 = data.uptimeSeconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema177.properties.uptimeSeconds.type, parentSchema: schema177.properties.uptimeSeconds, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema177.properties.uptimeSeconds, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema177.properties.uptimeSeconds, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats20.validate(data2)) {
          const err11 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema177.properties.uptimeSeconds, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema177.type, parentSchema: schema177, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceNotFound = validate123;
var schema178 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Not Found" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 404 }, "code": { "type": "string", "description": "Which error it is.", "const": "NOT_FOUND" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "Nothing lives at this path.", "$id": "schema:ServiceNotFound" };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema178, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.type.type, parentSchema: schema178.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema178.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if ("Not Found" !== data1) {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Not Found" }, message: "must be equal to constant", schema: "Not Found", parentSchema: schema178.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema178.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.title.type, parentSchema: schema178.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema178.properties.status.type, parentSchema: schema178.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (404 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 404 }, message: "must be equal to constant", schema: 404, parentSchema: schema178.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema178.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.code.type, parentSchema: schema178.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("NOT_FOUND" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "NOT_FOUND" }, message: "must be equal to constant", schema: "NOT_FOUND", parentSchema: schema178.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data4 = data.requestId;
      if (typeof data4 === "string") {
        if (func1(data4) > 64) {
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema178.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern57.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema178.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.requestId.type, parentSchema: schema178.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema178.type, parentSchema: schema178, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceMethodNotAllowed = validate124;
var schema179 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Method Not Allowed" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 405 }, "code": { "type": "string", "description": "Which error it is.", "const": "METHOD_NOT_ALLOWED" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "The path exists, but does not serve this method.", "$id": "schema:ServiceMethodNotAllowed" };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema179.required, parentSchema: schema179, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema179.required, parentSchema: schema179, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema179.required, parentSchema: schema179, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema179.required, parentSchema: schema179, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema179.required, parentSchema: schema179, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema179, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.type.type, parentSchema: schema179.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema179.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if ("Method Not Allowed" !== data1) {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Method Not Allowed" }, message: "must be equal to constant", schema: "Method Not Allowed", parentSchema: schema179.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema179.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.title.type, parentSchema: schema179.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema179.properties.status.type, parentSchema: schema179.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (405 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 405 }, message: "must be equal to constant", schema: 405, parentSchema: schema179.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema179.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.code.type, parentSchema: schema179.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("METHOD_NOT_ALLOWED" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "METHOD_NOT_ALLOWED" }, message: "must be equal to constant", schema: "METHOD_NOT_ALLOWED", parentSchema: schema179.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data4 = data.requestId;
      if (typeof data4 === "string") {
        if (func1(data4) > 64) {
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema179.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern57.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema179.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.requestId.type, parentSchema: schema179.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.type, parentSchema: schema179, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceInternalServerError = validate125;
var schema180 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Internal Server Error" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 500 }, "code": { "type": "string", "description": "Which error it is.", "const": "INTERNAL_SERVER_ERROR" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:ServiceInternalServerError" };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema180.required, parentSchema: schema180, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema180.required, parentSchema: schema180, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema180.required, parentSchema: schema180, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema180.required, parentSchema: schema180, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema180.required, parentSchema: schema180, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema180, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.type.type, parentSchema: schema180.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema180.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if ("Internal Server Error" !== data1) {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Internal Server Error" }, message: "must be equal to constant", schema: "Internal Server Error", parentSchema: schema180.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema180.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.title.type, parentSchema: schema180.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.status.type, parentSchema: schema180.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (500 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 500 }, message: "must be equal to constant", schema: 500, parentSchema: schema180.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema180.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.code.type, parentSchema: schema180.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("INTERNAL_SERVER_ERROR" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "INTERNAL_SERVER_ERROR" }, message: "must be equal to constant", schema: "INTERNAL_SERVER_ERROR", parentSchema: schema180.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data4 = data.requestId;
      if (typeof data4 === "string") {
        if (func1(data4) > 64) {
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema180.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern57.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema180.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.requestId.type, parentSchema: schema180.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema180.type, parentSchema: schema180, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceReadiness = validate126;
var schema181 = { "type": "object", "required": ["status"], "additionalProperties": false, "properties": { "status": { "type": "string", "const": "ready" } }, "$id": "schema:ServiceReadiness" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema181.required, parentSchema: schema181, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema181, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema181.properties.status.type, parentSchema: schema181.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("ready" !== data0) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ready" }, message: "must be equal to constant", schema: "ready", parentSchema: schema181.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema181.type, parentSchema: schema181, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceNotReady = validate127;
var schema182 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Not Ready" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 503 }, "code": { "type": "string", "description": "Which error it is.", "const": "NOT_READY" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "The store does not answer, or the service is shutting down.", "$id": "schema:ServiceNotReady" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema182, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema182.properties.type.type, parentSchema: schema182.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema182.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if ("Not Ready" !== data1) {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Not Ready" }, message: "must be equal to constant", schema: "Not Ready", parentSchema: schema182.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema182.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema182.properties.title.type, parentSchema: schema182.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema182.properties.status.type, parentSchema: schema182.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (503 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 503 }, message: "must be equal to constant", schema: 503, parentSchema: schema182.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats2.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema182.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema182.properties.code.type, parentSchema: schema182.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("NOT_READY" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "NOT_READY" }, message: "must be equal to constant", schema: "NOT_READY", parentSchema: schema182.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data4 = data.requestId;
      if (typeof data4 === "string") {
        if (func1(data4) > 64) {
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema182.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern57.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema182.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema182.properties.requestId.type, parentSchema: schema182.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema182.type, parentSchema: schema182, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  HookbridgeCheckoutSession,
  HookbridgeCreateCheckoutSession,
  HookbridgeCreatePortalSession,
  HookbridgeEventReceived,
  HookbridgeForbidden,
  HookbridgeInternalError,
  HookbridgeInvalidRequest,
  HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge,
  HookbridgeInvalidRequestOrHookbridgePayloadTooLarge,
  HookbridgeInvalidReturnUrl,
  HookbridgeInvoices,
  HookbridgeMethodNotAllowed,
  HookbridgeNoSubscription,
  HookbridgeNoSubscriptionOrHookbridgeNotFound,
  HookbridgeNotFound,
  HookbridgePayloadTooLarge,
  HookbridgePortalSession,
  HookbridgeProviderUnavailable,
  HookbridgeRateLimited,
  HookbridgeServiceUnavailable,
  HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable,
  HookbridgeSubscription,
  HookbridgeSubscriptionExists,
  HookbridgeUnauthorized,
  HookbridgeUnsupportedMediaType,
  HookbridgeUsageHistory,
  ServiceHealth,
  ServiceInternalServerError,
  ServiceMethodNotAllowed,
  ServiceNotFound,
  ServiceNotReady,
  ServiceReadiness,
  StripeEvent,
  UserdocksAppKeys,
  UserdocksBillingPortal,
  UserdocksCheckoutSessions,
  UserdocksCreateBillingPortal,
  UserdocksCreateCheckoutSession,
  UserdocksCreateTenantBillingPortal,
  UserdocksCreateTenantCheckoutSession,
  UserdocksE0000,
  UserdocksE4000,
  UserdocksE4010,
  UserdocksE4010ForUserdocksApiKey,
  UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011,
  UserdocksE4011,
  UserdocksE4030,
  UserdocksE4040,
  UserdocksE4050,
  UserdocksE4090,
  UserdocksE4091,
  UserdocksE4130,
  UserdocksE4150,
  UserdocksE4290,
  UserdocksE5030,
  UserdocksEventReceived,
  UserdocksInvoices,
  UserdocksPaymentMethods,
  createBillingPortalParameters,
  createStripeCheckoutSessionParameters,
  createTenantBillingPortalParameters,
  createTenantCheckoutSessionParameters,
  deleteTenantPaymentMethodsParameters,
  listAppKeysParameters,
  listInvoicesParameters,
  listTenantInvoicesParameters,
  listUsageHistoryParameters
};
