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
var schema33 = { "type": "object", "required": ["tenantUuid", "defaultReturnUrl"], "additionalProperties": false, "properties": { "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant whose portal is opened. The token's user must be a member of it." }, "defaultReturnUrl": { "$ref": "schema:ReturnUrl", "description": "Where the portal's link back leads. Its origin must be one of the app's allowed origins." }, "locale": { "$ref": "schema:PortalLocale", "x-gangway-extension": true }, "flow": { "$ref": "schema:UserdocksPortalFlow" }, "afterExpiration": { "$ref": "schema:UserdocksAfterExpiration" } }, "example": { "tenantUuid": "11111111-1111-1111-1111-111111111111", "defaultReturnUrl": "https://app.example.com/account" }, "$id": "schema:UserdocksCreateBillingPortal" };
var schema35 = { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://", "description": "An absolute `https` URL without user name or password. Its origin must be one of the app's allowed origins. (`http` serves for\nlocalhost in test mode.)\n", "x-gangway-reason": "must be an absolute http or https URL of at most 2048 characters", "example": "https://app.example.com/account", "$id": "schema:ReturnUrl" };
var schema36 = { "type": "string", "enum": ["auto", "bg", "cs", "da", "de", "el", "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-NZ", "en-SG", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW"], "description": "The language of the portal, as an IETF tag; `auto`, or nothing at all, for that of the customer's or the browser's choice.\n", "x-gangway-reason": "must be a language that Stripe's portal speaks, such as en or pt-BR", "example": "de", "$id": "schema:PortalLocale" };
var pattern6 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
var formats0 = require_formats().fullFormats.uri;
var schema37 = { "type": "object", "description": "The one thing that the link is for, instead of the whole portal\n([Stripe's description](https://docs.stripe.com/customer-management/portal-deep-links)). The portal's configuration must offer it. What\nconcerns a subscription concerns the one that counts of the tenant's (see the guide \u201CPortal\u201D), and needs one that has not ended.\n", "x-gangway-extension": true, "x-gangway-reason": "must be one of the six kinds of flow", "example": { "type": "payment_method_update" }, "oneOf": [{ "$ref": "schema:UserdocksPortalTask" }, { "$ref": "schema:UserdocksPortalConfirmation" }], "discriminator": { "propertyName": "type" }, "$id": "schema:UserdocksPortalFlow" };
var schema38 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["customer_update", "payment_method_update", "subscription_cancel", "subscription_pause", "subscription_update"], "description": "Change the customer's details, change the payment method, cancel the subscription, pause it (an active one with flexible billing only), or\nchoose another plan or quantity for it (one with a single item only).\n", "example": "subscription_cancel" }, "afterCompletion": { "$ref": "schema:UserdocksAfterCompletion" } }, "example": { "type": "subscription_cancel", "afterCompletion": { "type": "redirect", "returnUrl": "https://app.example.com/account" } }, "$id": "schema:UserdocksPortalTask" };
var schema39 = { "type": "object", "description": "What comes once it is done; the whole portal, if nothing is said.", "x-gangway-reason": "must be redirect, hosted_confirmation or portal_homepage", "example": { "type": "redirect", "returnUrl": "https://app.example.com/account" }, "oneOf": [{ "$ref": "schema:UserdocksCompletionRedirect" }, { "$ref": "schema:UserdocksCompletionMessage" }, { "$ref": "schema:UserdocksCompletionHomepage" }], "discriminator": { "propertyName": "type" }, "$id": "schema:UserdocksAfterCompletion" };
var schema42 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "hosted_confirmation", "description": "Show a page of the portal that says that it is done." }, "customMessage": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What the page says, instead of Stripe's own words.", "example": "See you again!" } }, "example": { "type": "hosted_confirmation", "customMessage": "See you again!" }, "$id": "schema:UserdocksCompletionMessage" };
var schema43 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "portal_homepage", "description": "Show the whole portal." } }, "example": { "type": "portal_homepage" }, "$id": "schema:UserdocksCompletionHomepage" };
var schema40 = { "type": "object", "required": ["type", "returnUrl"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "redirect", "description": "Go on to a page of yours." }, "returnUrl": { "$ref": "schema:ReturnUrl", "description": "Where it goes on. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/account" } }, "example": { "type": "redirect", "returnUrl": "https://app.example.com/account" }, "$id": "schema:UserdocksCompletionRedirect" };
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
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.returnUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "returnUrl" }, message: "must have required property 'returnUrl'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "returnUrl")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.type.type, parentSchema: schema40.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("redirect" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "redirect" }, message: "must be equal to constant", schema: "redirect", parentSchema: schema40.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.returnUrl !== void 0) {
      let data1 = data.returnUrl;
      if (typeof data1 === "string") {
        if (func1(data1) > 2048) {
          const err5 = { instancePath: instancePath + "/returnUrl", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err6 = { instancePath: instancePath + "/returnUrl", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0(data1)) {
          const err7 = { instancePath: instancePath + "/returnUrl", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/returnUrl", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "redirect") {
        if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "hosted_confirmation") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err0 = { instancePath, schemaPath: "schema:UserdocksCompletionMessage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "customMessage")) {
              const err1 = { instancePath, schemaPath: "schema:UserdocksCompletionMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/type", schemaPath: "schema:UserdocksCompletionMessage/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.type.type, parentSchema: schema42.properties.type, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if ("hosted_confirmation" !== data0) {
              const err3 = { instancePath: instancePath + "/type", schemaPath: "schema:UserdocksCompletionMessage/properties/type/const", keyword: "const", params: { allowedValue: "hosted_confirmation" }, message: "must be equal to constant", schema: "hosted_confirmation", parentSchema: schema42.properties.type, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.customMessage !== void 0) {
            let data1 = data.customMessage;
            if (typeof data1 === "string") {
              if (func1(data1) > 500) {
                const err4 = { instancePath: instancePath + "/customMessage", schemaPath: "schema:UserdocksCompletionMessage/properties/customMessage/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema42.properties.customMessage, data: data1 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (func1(data1) < 1) {
                const err5 = { instancePath: instancePath + "/customMessage", schemaPath: "schema:UserdocksCompletionMessage/properties/customMessage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties.customMessage, data: data1 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/customMessage", schemaPath: "schema:UserdocksCompletionMessage/properties/customMessage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.customMessage.type, parentSchema: schema42.properties.customMessage, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "schema:UserdocksCompletionMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "portal_homepage") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err8 = { instancePath, schemaPath: "schema:UserdocksCompletionHomepage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema43.required, parentSchema: schema43, data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "type")) {
              const err9 = { instancePath, schemaPath: "schema:UserdocksCompletionHomepage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 !== "string") {
              const err10 = { instancePath: instancePath + "/type", schemaPath: "schema:UserdocksCompletionHomepage/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.type.type, parentSchema: schema43.properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if ("portal_homepage" !== data2) {
              const err11 = { instancePath: instancePath + "/type", schemaPath: "schema:UserdocksCompletionHomepage/properties/type/const", keyword: "const", params: { allowedValue: "portal_homepage" }, message: "must be equal to constant", schema: "portal_homepage", parentSchema: schema43.properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        } else {
          const err12 = { instancePath, schemaPath: "schema:UserdocksCompletionHomepage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema39.discriminator, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema39.discriminator, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate24.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "afterCompletion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.type.type, parentSchema: schema38.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "customer_update" || data0 === "payment_method_update" || data0 === "subscription_cancel" || data0 === "subscription_pause" || data0 === "subscription_update")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema38.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.type.enum, parentSchema: schema38.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.afterCompletion !== void 0) {
      if (!validate24(data.afterCompletion, { instancePath: instancePath + "/afterCompletion", parentData: data, parentDataProperty: "afterCompletion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "required": ["type", "priceId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "subscription_update_confirm", "description": "Confirm a change of the subscription that was chosen on a page of yours. It must have a single item." }, "priceId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": 'Stripe\'s id of the price that it is to be of. It must be recurring, active, and on offer: its product has `gangway_plan` or\n`gangway_checkout: "true"` in its metadata.\n', "x-gangway-reason": "must be the id of a price", "example": "price_67890" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many it is to be of; as many as now, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 5 }, "afterCompletion": { "$ref": "schema:UserdocksAfterCompletion" } }, "example": { "type": "subscription_update_confirm", "priceId": "price_67890" }, "$id": "schema:UserdocksPortalConfirmation" };
var pattern8 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var formats4 = require_formats().fullFormats.int32;
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
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.priceId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "priceId" || key0 === "quantity" || key0 === "afterCompletion")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.type.type, parentSchema: schema44.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("subscription_update_confirm" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "subscription_update_confirm" }, message: "must be equal to constant", schema: "subscription_update_confirm", parentSchema: schema44.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data1 = data.priceId;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err5 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema44.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern8.test(data1)) {
          const err6 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema44.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.priceId.type, parentSchema: schema44.properties.priceId, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.quantity.type, parentSchema: schema44.properties.quantity, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 999999 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema44.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema44.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.afterCompletion !== void 0) {
      if (!validate24(data.afterCompletion, { instancePath: instancePath + "/afterCompletion", parentData: data, parentDataProperty: "afterCompletion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "customer_update") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "payment_method_update") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_cancel") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_pause") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_update") {
        if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_update_confirm") {
        if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema37.discriminator, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema37.discriminator, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema45 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "customer_login", "description": "The customer signs in by an e-mail that Stripe sends to the customer's address." }, "expiresAt": { "$ref": "schema:UserdocksTime", "description": "Until when that can be done; for ever, if nothing is said.", "example": "2030-01-31T12:00:00.000Z" } }, "description": "What becomes of the link once it has expired, which is within minutes: without this it leads nowhere, with it it can be mailed.\n", "x-gangway-extension": true, "example": { "type": "customer_login" }, "$id": "schema:UserdocksAfterExpiration" };
var schema46 = { "type": "string", "format": "date-time", "maxLength": 24, "description": "A moment in UTC, with milliseconds.", "x-gangway-reason": "must be a time in UTC, such as 2026-12-24T12:00:00.000Z", "example": "2026-11-24T12:00:00.000Z", "$id": "schema:UserdocksTime" };
var formats6 = require_formats().fullFormats["date-time"];
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "expiresAt")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.type.type, parentSchema: schema45.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("customer_login" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "customer_login" }, message: "must be equal to constant", schema: "customer_login", parentSchema: schema45.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data1 = data.expiresAt;
      if (typeof data1 === "string") {
        if (func1(data1) > 24) {
          const err4 = { instancePath: instancePath + "/expiresAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats6.validate(data1)) {
          const err5 = { instancePath: instancePath + "/expiresAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/expiresAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "tenantUuid" || key0 === "defaultReturnUrl" || key0 === "locale" || key0 === "flow" || key0 === "afterExpiration")) {
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
    if (data.locale !== void 0) {
      let data2 = data.locale;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "auto" || data2 === "bg" || data2 === "cs" || data2 === "da" || data2 === "de" || data2 === "el" || data2 === "en" || data2 === "en-AU" || data2 === "en-CA" || data2 === "en-GB" || data2 === "en-IE" || data2 === "en-IN" || data2 === "en-NZ" || data2 === "en-SG" || data2 === "es" || data2 === "es-419" || data2 === "et" || data2 === "fi" || data2 === "fil" || data2 === "fr" || data2 === "fr-CA" || data2 === "hr" || data2 === "hu" || data2 === "id" || data2 === "it" || data2 === "ja" || data2 === "ko" || data2 === "lt" || data2 === "lv" || data2 === "ms" || data2 === "mt" || data2 === "nb" || data2 === "nl" || data2 === "pl" || data2 === "pt" || data2 === "pt-BR" || data2 === "ro" || data2 === "ru" || data2 === "sk" || data2 === "sl" || data2 === "sv" || data2 === "th" || data2 === "tr" || data2 === "vi" || data2 === "zh" || data2 === "zh-HK" || data2 === "zh-TW")) {
        const err11 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      if (!validate22(data.flow, { instancePath: instancePath + "/flow", parentData: data, parentDataProperty: "flow", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.afterExpiration !== void 0) {
      if (!validate37(data.afterExpiration, { instancePath: instancePath + "/afterExpiration", parentData: data, parentDataProperty: "afterExpiration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksBillingPortal = validate39;
var schema47 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "billingPortal" }, "totalItems": { "type": "integer", "format": "int32", "const": 1 }, "itemsLength": { "type": "integer", "format": "int32", "const": 1 }, "items": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["nextAction"], "additionalProperties": false, "properties": { "nextAction": { "type": "object", "required": ["url"], "additionalProperties": false, "properties": { "url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The portal session's URL; redirect the user to it at once. It opens without sign-in, so never log or store it.\n", "example": "https://billing.stripe.com/p/session/test_12345" } } } } } } }, "$id": "schema:UserdocksBillingPortal" };
var pattern9 = new RegExp("^https?://", "u");
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
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data };
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
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.kind.type, parentSchema: schema47.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("billingPortal" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "billingPortal" }, message: "must be equal to constant", schema: "billingPortal", parentSchema: schema47.properties.kind, data: data0 };
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
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.totalItems.type, parentSchema: schema47.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (1 !== data1) {
        const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema47.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats4.validate(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema47.properties.totalItems, data: data1 };
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
        const err10 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.itemsLength.type, parentSchema: schema47.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (1 !== data2) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema47.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema47.properties.itemsLength, data: data2 };
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
          const err13 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema47.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema47.properties.items, data: data3 };
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
              const err15 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "nextAction" }, message: "must have required property 'nextAction'", schema: schema47.properties.items.items.required, parentSchema: schema47.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "nextAction")) {
                const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47.properties.items.items, data: data4 };
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
                  const err17 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema47.properties.items.items.properties.nextAction.required, parentSchema: schema47.properties.items.items.properties.nextAction, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "url")) {
                    const err18 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47.properties.items.items.properties.nextAction, data: data5 };
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
                      const err19 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema47.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (!pattern9.test(data6)) {
                      const err20 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema47.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (!formats0(data6)) {
                      const err21 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema47.properties.items.items.properties.nextAction.properties.url, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/items/" + i0 + "/nextAction/url", schemaPath: "#/properties/items/items/properties/nextAction/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.items.items.properties.nextAction.properties.url.type, parentSchema: schema47.properties.items.items.properties.nextAction.properties.url, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/items/" + i0 + "/nextAction", schemaPath: "#/properties/items/items/properties/nextAction/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.items.items.properties.nextAction.type, parentSchema: schema47.properties.items.items.properties.nextAction, data: data5 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.items.items.type, parentSchema: schema47.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.items.type, parentSchema: schema47.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4000 = validate40;
var schema48 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 10, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4000]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "pattern": "^Bad Request \\/ validation error(: .+)?$", "default": "Bad Request / validation error" } } } } }, "description": "The request is not what the operation accepts, or its body is not JSON.", "$id": "schema:UserdocksE4000" };
var pattern10 = new RegExp("^Bad Request \\/ validation error(: .+)?$", "u");
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema48.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema48.properties.errors.items.required, parentSchema: schema48.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema48.properties.errors.items.required, parentSchema: schema48.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema48.properties.errors.items.required, parentSchema: schema48.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.errors.items.properties.validation.type, parentSchema: schema48.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema48.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.errors.items.properties.code.type, parentSchema: schema48.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4000]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4000]" }, message: "must be equal to constant", schema: "[E4000]", parentSchema: schema48.properties.errors.items.properties.code, data: data3 };
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
                  const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema48.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!pattern10.test(data4)) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/pattern", keyword: "pattern", params: { pattern: "^Bad Request \\/ validation error(: .+)?$" }, message: 'must match pattern "^Bad Request \\/ validation error(: .+)?$"', schema: "^Bad Request \\/ validation error(: .+)?$", parentSchema: schema48.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.errors.items.properties.message.type, parentSchema: schema48.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.errors.items.type, parentSchema: schema48.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.errors.type, parentSchema: schema48.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4010 = validate41;
var schema49 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4010]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized Token" } } } } }, "description": "The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,\nof another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.\nWhich of them is not told, so that nobody can probe for apps and tenants.\n", "$id": "schema:UserdocksE4010" };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema49.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema49.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema49.properties.errors.items.required, parentSchema: schema49.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema49.properties.errors.items.required, parentSchema: schema49.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema49.properties.errors.items.required, parentSchema: schema49.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.errors.items.properties.validation.type, parentSchema: schema49.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema49.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.errors.items.properties.code.type, parentSchema: schema49.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema49.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token" }, message: "must be equal to constant", schema: "Unauthorized Token", parentSchema: schema49.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema49.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.errors.items.properties.message.type, parentSchema: schema49.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.errors.items.type, parentSchema: schema49.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.errors.type, parentSchema: schema49.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4030 = validate42;
var schema50 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4030]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "App Is Disabled" } } } } }, "description": "The app is disabled.", "$id": "schema:UserdocksE4030" };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema50.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema50.properties.errors.items.required, parentSchema: schema50.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema50.properties.errors.items.required, parentSchema: schema50.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema50.properties.errors.items.required, parentSchema: schema50.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.errors.items.properties.validation.type, parentSchema: schema50.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema50.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.errors.items.properties.code.type, parentSchema: schema50.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4030]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4030]" }, message: "must be equal to constant", schema: "[E4030]", parentSchema: schema50.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "App Is Disabled" }, message: "must be equal to constant", schema: "App Is Disabled", parentSchema: schema50.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema50.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.errors.items.properties.message.type, parentSchema: schema50.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.properties.errors.items.type, parentSchema: schema50.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.errors.type, parentSchema: schema50.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
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
var UserdocksE4040 = validate43;
var schema51 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4040]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Not Found" } } } } }, "description": "Nothing lives at this path.", "$id": "schema:UserdocksE4040" };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema51.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema51.properties.errors.items.required, parentSchema: schema51.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema51.properties.errors.items.required, parentSchema: schema51.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema51.properties.errors.items.required, parentSchema: schema51.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.errors.items.properties.validation.type, parentSchema: schema51.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema51.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.errors.items.properties.code.type, parentSchema: schema51.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4040]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4040]" }, message: "must be equal to constant", schema: "[E4040]", parentSchema: schema51.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Not Found" }, message: "must be equal to constant", schema: "Not Found", parentSchema: schema51.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema51.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.errors.items.properties.message.type, parentSchema: schema51.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.errors.items.type, parentSchema: schema51.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.errors.type, parentSchema: schema51.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
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
var UserdocksE4050 = validate44;
var schema52 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4050]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Method Not Allowed" } } } } }, "description": "The path exists, but does not serve this method.", "$id": "schema:UserdocksE4050" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema52.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema52.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema52.properties.errors.items.required, parentSchema: schema52.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema52.properties.errors.items.required, parentSchema: schema52.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema52.properties.errors.items.required, parentSchema: schema52.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.errors.items.properties.validation.type, parentSchema: schema52.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema52.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.errors.items.properties.code.type, parentSchema: schema52.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4050]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4050]" }, message: "must be equal to constant", schema: "[E4050]", parentSchema: schema52.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Method Not Allowed" }, message: "must be equal to constant", schema: "Method Not Allowed", parentSchema: schema52.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema52.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.errors.items.properties.message.type, parentSchema: schema52.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.properties.errors.items.type, parentSchema: schema52.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.errors.type, parentSchema: schema52.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4130 = validate45;
var schema53 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4130]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Payload Too Large" } } } } }, "description": "The body is larger than 64 KB, or than what the operation says that it accepts.", "$id": "schema:UserdocksE4130" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema53.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema53.properties.errors.items.required, parentSchema: schema53.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema53.properties.errors.items.required, parentSchema: schema53.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema53.properties.errors.items.required, parentSchema: schema53.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.errors.items.properties.validation.type, parentSchema: schema53.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema53.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.errors.items.properties.code.type, parentSchema: schema53.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4130]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4130]" }, message: "must be equal to constant", schema: "[E4130]", parentSchema: schema53.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Payload Too Large" }, message: "must be equal to constant", schema: "Payload Too Large", parentSchema: schema53.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema53.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.errors.items.properties.message.type, parentSchema: schema53.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.errors.items.type, parentSchema: schema53.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.errors.type, parentSchema: schema53.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4150 = validate46;
var schema54 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4150]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unsupported Media Type" } } } } }, "description": "The body is not declared as JSON, or its charset or encoding is not supported.", "$id": "schema:UserdocksE4150" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema54.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema54.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema54.properties.errors.items.required, parentSchema: schema54.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema54.properties.errors.items.required, parentSchema: schema54.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema54.properties.errors.items.required, parentSchema: schema54.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.errors.items.properties.validation.type, parentSchema: schema54.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema54.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.errors.items.properties.code.type, parentSchema: schema54.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4150]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4150]" }, message: "must be equal to constant", schema: "[E4150]", parentSchema: schema54.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unsupported Media Type" }, message: "must be equal to constant", schema: "Unsupported Media Type", parentSchema: schema54.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema54.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.errors.items.properties.message.type, parentSchema: schema54.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.properties.errors.items.type, parentSchema: schema54.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.errors.type, parentSchema: schema54.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4290 = validate47;
var schema55 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4290]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Too Many Requests" } } } } }, "description": "Too many failed authentications from this address.", "$id": "schema:UserdocksE4290" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema55.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema55.properties.errors.items.required, parentSchema: schema55.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema55.properties.errors.items.required, parentSchema: schema55.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema55.properties.errors.items.required, parentSchema: schema55.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.errors.items.properties.validation.type, parentSchema: schema55.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema55.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.errors.items.properties.code.type, parentSchema: schema55.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4290]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4290]" }, message: "must be equal to constant", schema: "[E4290]", parentSchema: schema55.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Too Many Requests" }, message: "must be equal to constant", schema: "Too Many Requests", parentSchema: schema55.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema55.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.errors.items.properties.message.type, parentSchema: schema55.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.errors.items.type, parentSchema: schema55.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.errors.type, parentSchema: schema55.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
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
var UserdocksE0000 = validate48;
var schema56 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E0000]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Internal Server Error" } } } } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:UserdocksE0000" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema56.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema56.properties.errors.items.required, parentSchema: schema56.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema56.properties.errors.items.required, parentSchema: schema56.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema56.properties.errors.items.required, parentSchema: schema56.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.errors.items.properties.validation.type, parentSchema: schema56.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema56.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.errors.items.properties.code.type, parentSchema: schema56.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E0000]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E0000]" }, message: "must be equal to constant", schema: "[E0000]", parentSchema: schema56.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Internal Server Error" }, message: "must be equal to constant", schema: "Internal Server Error", parentSchema: schema56.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.errors.items.properties.message.type, parentSchema: schema56.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.errors.items.type, parentSchema: schema56.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.errors.type, parentSchema: schema56.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE5030 = validate49;
var schema57 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E5030]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Service Unavailable" } } } } }, "description": "Stripe cannot be reached, is overloaded, or limits our rate; or Gangway itself has more to do than it can.", "$id": "schema:UserdocksE5030" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema57.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema57.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema57.properties.errors.items.required, parentSchema: schema57.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema57.properties.errors.items.required, parentSchema: schema57.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema57.properties.errors.items.required, parentSchema: schema57.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.errors.items.properties.validation.type, parentSchema: schema57.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema57.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.errors.items.properties.code.type, parentSchema: schema57.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E5030]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E5030]" }, message: "must be equal to constant", schema: "[E5030]", parentSchema: schema57.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Service Unavailable" }, message: "must be equal to constant", schema: "Service Unavailable", parentSchema: schema57.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema57.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.errors.items.properties.message.type, parentSchema: schema57.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.properties.errors.items.type, parentSchema: schema57.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.properties.errors.type, parentSchema: schema57.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createStripeCheckoutSessionParameters = validate50;
var schema58 = { "type": "object", "required": ["path"], "properties": { "path": { "type": "object", "required": ["appUuid"], "properties": { "appUuid": { "$ref": "schema:Uuid" } } } }, "$id": "schema:createStripeCheckoutSessionParameters" };
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema58.required, parentSchema: schema58, data };
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
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema58.properties.path.required, parentSchema: schema58.properties.path, data: data0 };
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
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.path.type, parentSchema: schema58.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": { "path": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateCheckoutSession = validate51;
var schema60 = { "type": "object", "required": ["tenantUuid", "priceId", "successUrl", "cancelUrl"], "additionalProperties": false, "properties": { "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant that buys. The token's user must be a member of it." }, "priceId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": 'Stripe\'s id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.\n', "x-gangway-reason": "must be the id of a price", "example": "price_12345" }, "taxRateId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": "Stripe's id of an active tax rate that is put on the price.", "x-gangway-reason": "must be the id of a tax rate", "example": "txr_12345" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many are bought; one, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 1 }, "mode": { "type": "string", "enum": ["subscription", "payment"], "description": "A subscription, if nothing is said, or a single payment. A payment has an invoice as well.", "x-gangway-reason": "must be subscription or payment", "example": "subscription" }, "billingAddressCollection": { "type": "boolean", "description": "Whether a billing address is asked for even where the payment does not need it; otherwise only there." }, "shippingAddressCollection": { "type": "boolean", "description": "Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`)." }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[A-Za-z]{3}$", "description": "A currency of the price, in any case; the price's own, if nothing is said.", "x-gangway-reason": "must be a currency of three letters", "example": "EUR" }, "successUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads once it was paid. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/success" }, "cancelUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/cancel" }, "termsOfServiceUrl": { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]://", "description": "The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the\nStripe Dashboard.\n", "x-gangway-reason": "must be an absolute https URL of at most 2048 characters", "example": "https://app.example.com/terms" }, "collectTermsOfServiceConsent": { "type": "boolean", "description": "Whether the terms of service must be agreed to." }, "isTaxIdCollectionEnabled": { "type": "boolean", "description": "Whether a tax id is asked for." }, "isTaxIdCollectionRequired": { "type": "boolean", "description": "Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for." } }, "example": { "tenantUuid": "33333333-3333-3333-3333-333333333333", "priceId": "price_12345", "successUrl": "https://app.example.com/checkout/success", "cancelUrl": "https://app.example.com/checkout/cancel" }, "$id": "schema:UserdocksCreateCheckoutSession" };
var func21 = Object.prototype.hasOwnProperty;
var pattern15 = new RegExp("^[A-Za-z]{3}$", "u");
var pattern18 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]://", "u");
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
    if (data.tenantUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.priceId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.successUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successUrl" }, message: "must have required property 'successUrl'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.cancelUrl === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancelUrl" }, message: "must have required property 'cancelUrl'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema60.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
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
          const err8 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema60.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern8.test(data1)) {
          const err9 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema60.properties.priceId, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.priceId.type, parentSchema: schema60.properties.priceId, data: data1 };
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
          const err11 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema60.properties.taxRateId, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern8.test(data2)) {
          const err12 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema60.properties.taxRateId, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.taxRateId.type, parentSchema: schema60.properties.taxRateId, data: data2 };
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
        const err14 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.quantity.type, parentSchema: schema60.properties.quantity, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 999999 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema60.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats4.validate(data3)) {
          const err17 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema60.properties.quantity, data: data3 };
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
        const err18 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.mode.type, parentSchema: schema60.properties.mode, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data4 === "subscription" || data4 === "payment")) {
        const err19 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema60.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.mode.enum, parentSchema: schema60.properties.mode, data: data4 };
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
        const err20 = { instancePath: instancePath + "/billingAddressCollection", schemaPath: "#/properties/billingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.billingAddressCollection.type, parentSchema: schema60.properties.billingAddressCollection, data: data5 };
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
        const err21 = { instancePath: instancePath + "/shippingAddressCollection", schemaPath: "#/properties/shippingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.shippingAddressCollection.type, parentSchema: schema60.properties.shippingAddressCollection, data: data6 };
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
          const err22 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema60.properties.currency, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern15.test(data7)) {
          const err23 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"', schema: "^[A-Za-z]{3}$", parentSchema: schema60.properties.currency, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.currency.type, parentSchema: schema60.properties.currency, data: data7 };
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
          const err33 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema60.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern18.test(data10)) {
          const err34 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]://"', schema: "^[Hh][Tt][Tt][Pp][Ss]://", parentSchema: schema60.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats0(data10)) {
          const err35 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema60.properties.termsOfServiceUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.termsOfServiceUrl.type, parentSchema: schema60.properties.termsOfServiceUrl, data: data10 };
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
        const err37 = { instancePath: instancePath + "/collectTermsOfServiceConsent", schemaPath: "#/properties/collectTermsOfServiceConsent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.collectTermsOfServiceConsent.type, parentSchema: schema60.properties.collectTermsOfServiceConsent, data: data11 };
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
        const err38 = { instancePath: instancePath + "/isTaxIdCollectionEnabled", schemaPath: "#/properties/isTaxIdCollectionEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.isTaxIdCollectionEnabled.type, parentSchema: schema60.properties.isTaxIdCollectionEnabled, data: data12 };
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
        const err39 = { instancePath: instancePath + "/isTaxIdCollectionRequired", schemaPath: "#/properties/isTaxIdCollectionRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.isTaxIdCollectionRequired.type, parentSchema: schema60.properties.isTaxIdCollectionRequired, data: data13 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksCheckoutSessions = validate52;
var schema64 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "checkoutSessions" }, "totalItems": { "type": "integer", "format": "int32", "const": 1 }, "itemsLength": { "type": "integer", "format": "int32", "const": 1 }, "items": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["createdCheckoutSession"], "additionalProperties": false, "properties": { "createdCheckoutSession": { "$ref": "schema:UserdocksCheckoutSession" } } } } }, "$id": "schema:UserdocksCheckoutSessions" };
var schema65 = { "type": "object", "required": ["id", "uuid", "appUuid", "paymentProviderUuid", "sessionId", "nextActionUrl", "userUuid", "tenantUuid", "createdAt", "expiresAt"], "additionalProperties": false, "properties": { "id": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "A number that is the session's for ever. It says nothing of their order.", "example": 1 }, "uuid": { "$ref": "schema:Uuid", "description": "The session's.", "example": "66666666-6666-8666-8666-666666666666" }, "appUuid": { "$ref": "schema:Uuid", "description": "The app's.", "example": "22222222-2222-2222-2222-222222222222" }, "paymentProviderUuid": { "$ref": "schema:Uuid", "description": "That of the Stripe account, in test or live mode.", "example": "77777777-7777-8777-8777-777777777777" }, "sessionId": { "type": "string", "maxLength": 255, "pattern": "^cs_[A-Za-z0-9_]+$", "description": "Stripe's id of the session.", "example": "cs_test_12345" }, "nextActionUrl": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The address of Stripe's checkout page; redirect the user to it at once. It opens without sign-in, so never log or store it.\n", "example": "https://checkout.stripe.com/pay/cs_test_12345" }, "userUuid": { "type": ["string", "null"], "maxLength": 8192, "description": "The user who has asked for it, as the token's `sub` says; null where an app has.", "example": "44444444-4444-4444-4444-444444444444" }, "tenantUuid": { "$ref": "schema:Uuid", "description": "The tenant that buys.", "example": "33333333-3333-3333-3333-333333333333" }, "createdAt": { "type": "string", "format": "date-time", "maxLength": 24, "description": "When the session was opened.", "x-gangway-extension": true, "example": "2026-11-24T12:00:00.000Z" }, "expiresAt": { "type": "string", "format": "date-time", "maxLength": 24, "description": "When the session closes, if nothing was bought.", "x-gangway-extension": true, "example": "2026-11-25T12:00:00.000Z" } }, "$id": "schema:UserdocksCheckoutSession" };
var formats26 = require_formats().fullFormats.int64;
var pattern22 = new RegExp("^cs_[A-Za-z0-9_]+$", "u");
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.appUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.sessionId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property 'sessionId'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.nextActionUrl === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextActionUrl" }, message: "must have required property 'nextActionUrl'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.userUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userUuid" }, message: "must have required property 'userUuid'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.expiresAt === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema65.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
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
        const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.id.type, parentSchema: schema65.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema65.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema65.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats26.validate(data0)) {
          const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema65.properties.id, data: data0 };
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
          const err24 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema65.properties.sessionId, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern22.test(data4)) {
          const err25 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/pattern", keyword: "pattern", params: { pattern: "^cs_[A-Za-z0-9_]+$" }, message: 'must match pattern "^cs_[A-Za-z0-9_]+$"', schema: "^cs_[A-Za-z0-9_]+$", parentSchema: schema65.properties.sessionId, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.sessionId.type, parentSchema: schema65.properties.sessionId, data: data4 };
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
          const err27 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema65.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern9.test(data5)) {
          const err28 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema65.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!formats0(data5)) {
          const err29 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema65.properties.nextActionUrl, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/nextActionUrl", schemaPath: "#/properties/nextActionUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.nextActionUrl.type, parentSchema: schema65.properties.nextActionUrl, data: data5 };
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
        const err31 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/type", keyword: "type", params: { type: schema65.properties.userUuid.type }, message: "must be string,null", schema: schema65.properties.userUuid.type, parentSchema: schema65.properties.userUuid, data: data6 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 8192) {
          const err32 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema65.properties.userUuid, data: data6 };
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
          const err36 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema65.properties.createdAt, data: data8 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!formats6.validate(data8)) {
          const err37 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema65.properties.createdAt, data: data8 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.createdAt.type, parentSchema: schema65.properties.createdAt, data: data8 };
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
          const err39 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema65.properties.expiresAt, data: data9 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats6.validate(data9)) {
          const err40 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema65.properties.expiresAt, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.expiresAt.type, parentSchema: schema65.properties.expiresAt, data: data9 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
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
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.kind.type, parentSchema: schema64.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("checkoutSessions" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "checkoutSessions" }, message: "must be equal to constant", schema: "checkoutSessions", parentSchema: schema64.properties.kind, data: data0 };
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
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema64.properties.totalItems.type, parentSchema: schema64.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (1 !== data1) {
        const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema64.properties.totalItems, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats4.validate(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "#/properties/totalItems/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema64.properties.totalItems, data: data1 };
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
        const err10 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema64.properties.itemsLength.type, parentSchema: schema64.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (1 !== data2) {
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema64.properties.itemsLength, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "#/properties/itemsLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema64.properties.itemsLength, data: data2 };
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
          const err13 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema64.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema64.properties.items, data: data3 };
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
              const err15 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "createdCheckoutSession" }, message: "must have required property 'createdCheckoutSession'", schema: schema64.properties.items.items.required, parentSchema: schema64.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "createdCheckoutSession")) {
                const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.items.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.createdCheckoutSession !== void 0) {
              if (!validate53(data4.createdCheckoutSession, { instancePath: instancePath + "/items/" + i0 + "/createdCheckoutSession", parentData: data4, parentDataProperty: "createdCheckoutSession", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.items.items.type, parentSchema: schema64.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.items.type, parentSchema: schema64.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4090 = validate55;
var schema70 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4090]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Subscription Exists: Change It In The Billing Portal" } } } } }, "description": "The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now.\n", "$id": "schema:UserdocksE4090" };
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema70.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema70.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema70.properties.errors.items.required, parentSchema: schema70.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema70.properties.errors.items.required, parentSchema: schema70.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema70.properties.errors.items.required, parentSchema: schema70.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.errors.items.properties.validation.type, parentSchema: schema70.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema70.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.errors.items.properties.code.type, parentSchema: schema70.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4090]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4090]" }, message: "must be equal to constant", schema: "[E4090]", parentSchema: schema70.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Subscription Exists: Change It In The Billing Portal" }, message: "must be equal to constant", schema: "Subscription Exists: Change It In The Billing Portal", parentSchema: schema70.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema70.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.errors.items.properties.message.type, parentSchema: schema70.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.errors.items.type, parentSchema: schema70.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema70.properties.errors.type, parentSchema: schema70.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createTenantBillingPortalParameters = validate56;
var schema71 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:createTenantBillingPortalParameters" };
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema71.required, parentSchema: schema71, data };
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
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema71.properties.path.required, parentSchema: schema71.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema71.properties.path.required, parentSchema: schema71.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema71.properties.path.required, parentSchema: schema71.properties.path, data: data0 };
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
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.path.properties.paymentProvider.type, parentSchema: schema71.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema71.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema71.properties.path.properties.paymentProvider.enum, parentSchema: schema71.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.path.type, parentSchema: schema71.properties.path, data: data0 };
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
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema71.properties.header.required, parentSchema: schema71.properties.header, data: data4 };
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
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.header.properties["x-api-key-type"].type, parentSchema: schema71.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema71.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.header.type, parentSchema: schema71.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateTenantBillingPortal = validate57;
var schema74 = { "type": "object", "required": ["defaultReturnUrl"], "additionalProperties": false, "properties": { "defaultReturnUrl": { "$ref": "schema:ReturnUrl", "description": "Where the portal's link back leads. Its origin must be one of the app's allowed origins." }, "locale": { "$ref": "schema:PortalLocale", "x-gangway-extension": true }, "flow": { "$ref": "schema:UserdocksPortalFlow" }, "afterExpiration": { "$ref": "schema:UserdocksAfterExpiration" } }, "example": { "defaultReturnUrl": "https://app.example.com/account" }, "$id": "schema:UserdocksCreateTenantBillingPortal" };
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
    if (data.defaultReturnUrl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultReturnUrl" }, message: "must have required property 'defaultReturnUrl'", schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "defaultReturnUrl" || key0 === "locale" || key0 === "flow" || key0 === "afterExpiration")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema74, data };
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
    if (data.locale !== void 0) {
      let data1 = data.locale;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "auto" || data1 === "bg" || data1 === "cs" || data1 === "da" || data1 === "de" || data1 === "el" || data1 === "en" || data1 === "en-AU" || data1 === "en-CA" || data1 === "en-GB" || data1 === "en-IE" || data1 === "en-IN" || data1 === "en-NZ" || data1 === "en-SG" || data1 === "es" || data1 === "es-419" || data1 === "et" || data1 === "fi" || data1 === "fil" || data1 === "fr" || data1 === "fr-CA" || data1 === "hr" || data1 === "hu" || data1 === "id" || data1 === "it" || data1 === "ja" || data1 === "ko" || data1 === "lt" || data1 === "lv" || data1 === "ms" || data1 === "mt" || data1 === "nb" || data1 === "nl" || data1 === "pl" || data1 === "pt" || data1 === "pt-BR" || data1 === "ro" || data1 === "ru" || data1 === "sk" || data1 === "sl" || data1 === "sv" || data1 === "th" || data1 === "tr" || data1 === "vi" || data1 === "zh" || data1 === "zh-HK" || data1 === "zh-TW")) {
        const err7 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      if (!validate22(data.flow, { instancePath: instancePath + "/flow", parentData: data, parentDataProperty: "flow", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.afterExpiration !== void 0) {
      if (!validate37(data.afterExpiration, { instancePath: instancePath + "/afterExpiration", parentData: data, parentDataProperty: "afterExpiration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011 = validate60;
var schema77 = { "anyOf": [{ "$ref": "schema:UserdocksE4010ForUserdocksApiKey" }, { "$ref": "schema:UserdocksE4011" }], "$id": "schema:UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011" };
var schema78 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4010]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized Token or API key" } } } } }, "description": "The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,\nof another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.\nWhich of them is not told, so that nobody can probe for apps and tenants.\n", "$id": "schema:UserdocksE4010ForUserdocksApiKey" };
var schema79 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4011]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Unauthorized API key type" } } } } }, "description": "The API key does not serve for this method, or `x-api-key-type` is missing or says something else than the key is.", "$id": "schema:UserdocksE4011" };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema78.required, parentSchema: schema78, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema78.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema78.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.validation.type, parentSchema: schema78.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema78.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.code.type, parentSchema: schema78.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema78.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token or API key" }, message: "must be equal to constant", schema: "Unauthorized Token or API key", parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.message.type, parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.properties.errors.items.type, parentSchema: schema78.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.errors.type, parentSchema: schema78.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "schema:UserdocksE4010ForUserdocksApiKey/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.type, parentSchema: schema78, data };
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
      const err18 = { instancePath, schemaPath: "schema:UserdocksE4011/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key2 in data) {
      if (!(key2 === "errors")) {
        const err19 = { instancePath, schemaPath: "schema:UserdocksE4011/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
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
          const err20 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema79.properties.errors, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err21 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema79.properties.errors, data: data5 };
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
              const err22 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data6.code === void 0) {
              const err23 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data6.message === void 0) {
              const err24 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data6) {
              if (!(key3 === "validation" || key3 === "code" || key3 === "message")) {
                const err25 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.errors.items, data: data6 };
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
                const err26 = { instancePath: instancePath + "/errors/" + i1 + "/validation", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.validation.type, parentSchema: schema79.properties.errors.items.properties.validation, data: data7 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if ("error" !== data7) {
                const err27 = { instancePath: instancePath + "/errors/" + i1 + "/validation", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema79.properties.errors.items.properties.validation, data: data7 };
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
                const err28 = { instancePath: instancePath + "/errors/" + i1 + "/code", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.code.type, parentSchema: schema79.properties.errors.items.properties.code, data: data8 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if ("[E4011]" !== data8) {
                const err29 = { instancePath: instancePath + "/errors/" + i1 + "/code", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4011]" }, message: "must be equal to constant", schema: "[E4011]", parentSchema: schema79.properties.errors.items.properties.code, data: data8 };
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
                const err30 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized API key type" }, message: "must be equal to constant", schema: "Unauthorized API key type", parentSchema: schema79.properties.errors.items.properties.message, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (func1(data9) > 4e3) {
                  const err31 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema79.properties.errors.items.properties.message, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/errors/" + i1 + "/message", schemaPath: "schema:UserdocksE4011/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.message.type, parentSchema: schema79.properties.errors.items.properties.message, data: data9 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/errors/" + i1, schemaPath: "schema:UserdocksE4011/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.errors.items.type, parentSchema: schema79.properties.errors.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/errors", schemaPath: "schema:UserdocksE4011/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema79.properties.errors.type, parentSchema: schema79.properties.errors, data: data5 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "schema:UserdocksE4011/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
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
    const err36 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf, parentSchema: schema77, data };
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
  validate60.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": true, "dynamicItems": false };
var UserdocksE4010ForUserdocksApiKey = validate61;
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
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema78.required, parentSchema: schema78, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema78.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema78.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema78.properties.errors.items.required, parentSchema: schema78.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.validation.type, parentSchema: schema78.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema78.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.code.type, parentSchema: schema78.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4010]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4010]" }, message: "must be equal to constant", schema: "[E4010]", parentSchema: schema78.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized Token or API key" }, message: "must be equal to constant", schema: "Unauthorized Token or API key", parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.errors.items.properties.message.type, parentSchema: schema78.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.properties.errors.items.type, parentSchema: schema78.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.errors.type, parentSchema: schema78.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.type, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4011 = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema79.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema79.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema79.properties.errors.items.required, parentSchema: schema79.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.validation.type, parentSchema: schema79.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema79.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.code.type, parentSchema: schema79.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4011]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4011]" }, message: "must be equal to constant", schema: "[E4011]", parentSchema: schema79.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Unauthorized API key type" }, message: "must be equal to constant", schema: "Unauthorized API key type", parentSchema: schema79.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema79.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.errors.items.properties.message.type, parentSchema: schema79.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.errors.items.type, parentSchema: schema79.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema79.properties.errors.type, parentSchema: schema79.properties.errors, data: data0 };
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
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var createTenantCheckoutSessionParameters = validate63;
var schema82 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:createTenantCheckoutSessionParameters" };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema82.required, parentSchema: schema82, data };
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
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema82.properties.path.required, parentSchema: schema82.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema82.properties.path.required, parentSchema: schema82.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema82.properties.path.required, parentSchema: schema82.properties.path, data: data0 };
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
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.path.properties.paymentProvider.type, parentSchema: schema82.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema82.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema82.properties.path.properties.paymentProvider.enum, parentSchema: schema82.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.path.type, parentSchema: schema82.properties.path, data: data0 };
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
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema82.properties.header.required, parentSchema: schema82.properties.header, data: data4 };
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
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.header.properties["x-api-key-type"].type, parentSchema: schema82.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema82.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.header.type, parentSchema: schema82.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksCreateTenantCheckoutSession = validate64;
var schema85 = { "type": "object", "required": ["priceId", "successUrl", "cancelUrl"], "additionalProperties": false, "properties": { "priceId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": 'Stripe\'s id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.\n', "x-gangway-reason": "must be the id of a price", "example": "price_12345" }, "taxRateId": { "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "description": "Stripe's id of an active tax rate that is put on the price.", "x-gangway-reason": "must be the id of a tax rate", "example": "txr_12345" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many are bought; one, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 1 }, "mode": { "type": "string", "enum": ["subscription", "payment"], "description": "A subscription, if nothing is said, or a single payment. A payment has an invoice as well.", "x-gangway-reason": "must be subscription or payment", "example": "subscription" }, "billingAddressCollection": { "type": "boolean", "description": "Whether a billing address is asked for even where the payment does not need it; otherwise only there." }, "shippingAddressCollection": { "type": "boolean", "description": "Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`)." }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[A-Za-z]{3}$", "description": "A currency of the price, in any case; the price's own, if nothing is said.", "x-gangway-reason": "must be a currency of three letters", "example": "EUR" }, "successUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads once it was paid. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/success" }, "cancelUrl": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.", "example": "https://app.example.com/checkout/cancel" }, "termsOfServiceUrl": { "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]://", "description": "The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the\nStripe Dashboard.\n", "x-gangway-reason": "must be an absolute https URL of at most 2048 characters", "example": "https://app.example.com/terms" }, "collectTermsOfServiceConsent": { "type": "boolean", "description": "Whether the terms of service must be agreed to." }, "isTaxIdCollectionEnabled": { "type": "boolean", "description": "Whether a tax id is asked for." }, "isTaxIdCollectionRequired": { "type": "boolean", "description": "Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for." } }, "example": { "priceId": "price_12345", "successUrl": "https://app.example.com/checkout/success", "cancelUrl": "https://app.example.com/checkout/cancel" }, "$id": "schema:UserdocksCreateTenantCheckoutSession" };
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
    if (data.priceId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.successUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successUrl" }, message: "must have required property 'successUrl'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.cancelUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancelUrl" }, message: "must have required property 'cancelUrl'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema85.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
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
          const err4 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema85.properties.priceId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern8.test(data0)) {
          const err5 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema85.properties.priceId, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.priceId.type, parentSchema: schema85.properties.priceId, data: data0 };
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
          const err7 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema85.properties.taxRateId, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern8.test(data1)) {
          const err8 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema85.properties.taxRateId, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/taxRateId", schemaPath: "#/properties/taxRateId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.taxRateId.type, parentSchema: schema85.properties.taxRateId, data: data1 };
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
        const err10 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema85.properties.quantity.type, parentSchema: schema85.properties.quantity, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 999999 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema85.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema85.properties.quantity, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema85.properties.quantity, data: data2 };
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
        const err14 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.mode.type, parentSchema: schema85.properties.mode, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "subscription" || data3 === "payment")) {
        const err15 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema85.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema85.properties.mode.enum, parentSchema: schema85.properties.mode, data: data3 };
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
        const err16 = { instancePath: instancePath + "/billingAddressCollection", schemaPath: "#/properties/billingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.billingAddressCollection.type, parentSchema: schema85.properties.billingAddressCollection, data: data4 };
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
        const err17 = { instancePath: instancePath + "/shippingAddressCollection", schemaPath: "#/properties/shippingAddressCollection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.shippingAddressCollection.type, parentSchema: schema85.properties.shippingAddressCollection, data: data5 };
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
          const err18 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema85.properties.currency, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern15.test(data6)) {
          const err19 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"', schema: "^[A-Za-z]{3}$", parentSchema: schema85.properties.currency, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.currency.type, parentSchema: schema85.properties.currency, data: data6 };
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
          const err29 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema85.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern18.test(data9)) {
          const err30 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]://"', schema: "^[Hh][Tt][Tt][Pp][Ss]://", parentSchema: schema85.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0(data9)) {
          const err31 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema85.properties.termsOfServiceUrl, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/termsOfServiceUrl", schemaPath: "#/properties/termsOfServiceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.termsOfServiceUrl.type, parentSchema: schema85.properties.termsOfServiceUrl, data: data9 };
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
        const err33 = { instancePath: instancePath + "/collectTermsOfServiceConsent", schemaPath: "#/properties/collectTermsOfServiceConsent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.collectTermsOfServiceConsent.type, parentSchema: schema85.properties.collectTermsOfServiceConsent, data: data10 };
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
        const err34 = { instancePath: instancePath + "/isTaxIdCollectionEnabled", schemaPath: "#/properties/isTaxIdCollectionEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.isTaxIdCollectionEnabled.type, parentSchema: schema85.properties.isTaxIdCollectionEnabled, data: data11 };
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
        const err35 = { instancePath: instancePath + "/isTaxIdCollectionRequired", schemaPath: "#/properties/isTaxIdCollectionRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.isTaxIdCollectionRequired.type, parentSchema: schema85.properties.isTaxIdCollectionRequired, data: data12 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var deleteTenantPaymentMethodsParameters = validate65;
var schema88 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "write" } } } }, "$id": "schema:deleteTenantPaymentMethodsParameters" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema88.required, parentSchema: schema88, data };
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
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema88.properties.path.required, parentSchema: schema88.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema88.properties.path.required, parentSchema: schema88.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema88.properties.path.required, parentSchema: schema88.properties.path, data: data0 };
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
            const err11 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.path.properties.paymentProvider.type, parentSchema: schema88.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema88.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema88.properties.path.properties.paymentProvider.enum, parentSchema: schema88.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.path.type, parentSchema: schema88.properties.path, data: data0 };
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
          const err14 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema88.properties.header.required, parentSchema: schema88.properties.header, data: data4 };
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
            const err15 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.header.properties["x-api-key-type"].type, parentSchema: schema88.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("write" !== data5) {
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "write" }, message: "must be equal to constant", schema: "write", parentSchema: schema88.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.header.type, parentSchema: schema88.properties.header, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksPaymentMethods = validate66;
var schema91 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "paymentMethods" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 1e3, "items": { "$ref": "schema:UserdocksPaymentMethod" } } }, "$id": "schema:UserdocksPaymentMethods" };
var schema92 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "How many there are in all.", "example": 1, "$id": "schema:UserdocksTotal" };
var schema93 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 1e3, "description": "How many are in this answer.", "example": 1, "$id": "schema:UserdocksLength" };
var schema94 = { "type": "object", "required": ["uuid", "paymentProviderUuid", "tenantUuid", "createdByUuid", "customerId", "paymentMethodId", "typeUuid", "validUntilMonth", "validUntilYear", "deletedAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid", "description": "Always the same one for the same payment method." }, "paymentProviderUuid": { "$ref": "schema:Uuid", "description": "That of the Stripe account, in test or live mode." }, "tenantUuid": { "$ref": "schema:Uuid" }, "createdByUuid": { "type": ["string", "null"], "maxLength": 36, "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "description": "Null, for Stripe does not tell which user has entered it." }, "customerId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the customer.", "example": "cus_1abc" }, "paymentMethodId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the payment method.", "example": "pm_1abc" }, "typeUuid": { "$ref": "schema:Uuid", "description": "The same for all payment methods of one type, such as cards." }, "validUntilMonth": { "type": ["integer", "null"], "format": "int32", "minimum": 1, "maximum": 12, "description": "The last month in which it is valid; null for what does not expire.", "example": 12 }, "validUntilYear": { "type": ["integer", "null"], "format": "int32", "minimum": 2e3, "maximum": 9999, "description": "The year of that month.", "example": 2034 }, "deletedAt": { "$ref": "schema:UserdocksTime" } }, "$id": "schema:UserdocksPaymentMethod" };
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
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdByUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdByUuid" }, message: "must have required property 'createdByUuid'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.customerId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerId" }, message: "must have required property 'customerId'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.paymentMethodId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodId" }, message: "must have required property 'paymentMethodId'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.typeUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "typeUuid" }, message: "must have required property 'typeUuid'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.validUntilMonth === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntilMonth" }, message: "must have required property 'validUntilMonth'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.validUntilYear === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntilYear" }, message: "must have required property 'validUntilYear'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.deletedAt === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletedAt" }, message: "must have required property 'deletedAt'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema94.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema94, data };
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
        const err20 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/type", keyword: "type", params: { type: schema94.properties.createdByUuid.type }, message: "must be string,null", schema: schema94.properties.createdByUuid.type, parentSchema: schema94.properties.createdByUuid, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 36) {
          const err21 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema94.properties.createdByUuid, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err22 = { instancePath: instancePath + "/createdByUuid", schemaPath: "#/properties/createdByUuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema94.properties.createdByUuid, data: data3 };
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
          const err23 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema94.properties.customerId, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err24 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.customerId, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.customerId.type, parentSchema: schema94.properties.customerId, data: data4 };
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
          const err26 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema94.properties.paymentMethodId, data: data5 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err27 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.paymentMethodId, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.paymentMethodId.type, parentSchema: schema94.properties.paymentMethodId, data: data5 };
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
        const err32 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/type", keyword: "type", params: { type: schema94.properties.validUntilMonth.type }, message: "must be integer,null", schema: schema94.properties.validUntilMonth.type, parentSchema: schema94.properties.validUntilMonth, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 12 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12", schema: 12, parentSchema: schema94.properties.validUntilMonth, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema94.properties.validUntilMonth, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats4.validate(data7)) {
          const err35 = { instancePath: instancePath + "/validUntilMonth", schemaPath: "#/properties/validUntilMonth/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema94.properties.validUntilMonth, data: data7 };
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
        const err36 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/type", keyword: "type", params: { type: schema94.properties.validUntilYear.type }, message: "must be integer,null", schema: schema94.properties.validUntilYear.type, parentSchema: schema94.properties.validUntilYear, data: data8 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9999 || isNaN(data8)) {
          const err37 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema94.properties.validUntilYear, data: data8 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data8 < 2e3 || isNaN(data8)) {
          const err38 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2e3 }, message: "must be >= 2000", schema: 2e3, parentSchema: schema94.properties.validUntilYear, data: data8 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!formats4.validate(data8)) {
          const err39 = { instancePath: instancePath + "/validUntilYear", schemaPath: "#/properties/validUntilYear/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema94.properties.validUntilYear, data: data8 };
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
          const err40 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats6.validate(data9)) {
          const err41 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data9 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/deletedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data9 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema91, data };
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
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.kind.type, parentSchema: schema91.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("paymentMethods" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "paymentMethods" }, message: "must be equal to constant", schema: "paymentMethods", parentSchema: schema91.properties.kind, data: data0 };
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
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema92.type, parentSchema: schema92, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema92, data: data1 };
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
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema93.type, parentSchema: schema93, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema93, data: data2 };
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
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema91.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate67(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.items.type, parentSchema: schema91.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.type, parentSchema: schema91, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksE4091 = validate69;
var schema100 = { "type": "object", "required": ["errors"], "additionalProperties": false, "properties": { "errors": { "type": "array", "description": "One entry; or one for each field at fault, if the code may name fields.", "minItems": 1, "maxItems": 1, "items": { "type": "object", "required": ["validation", "code", "message"], "additionalProperties": false, "properties": { "validation": { "type": "string", "const": "error" }, "code": { "type": "string", "description": "Which error it is.", "const": "[E4091]" }, "message": { "type": "string", "maxLength": 4e3, "description": "The same for people.", "const": "Payment Methods In Use: Cancel The Subscription First" } } } } }, "description": "The tenant has a subscription that is to go on, whose next payment would find no payment method. None was deleted.\n", "$id": "schema:UserdocksE4091" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "errors")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100, data };
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
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: schema100.properties.errors, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema100.properties.errors, data: data0 };
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
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "validation" }, message: "must have required property 'validation'", schema: schema100.properties.errors.items.required, parentSchema: schema100.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema100.properties.errors.items.required, parentSchema: schema100.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema100.properties.errors.items.required, parentSchema: schema100.properties.errors.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "validation" || key1 === "code" || key1 === "message")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100.properties.errors.items, data: data1 };
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
                const err8 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.errors.items.properties.validation.type, parentSchema: schema100.properties.errors.items.properties.validation, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if ("error" !== data2) {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/validation", schemaPath: "#/properties/errors/items/properties/validation/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant", schema: "error", parentSchema: schema100.properties.errors.items.properties.validation, data: data2 };
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
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.errors.items.properties.code.type, parentSchema: schema100.properties.errors.items.properties.code, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if ("[E4091]" !== data3) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/const", keyword: "const", params: { allowedValue: "[E4091]" }, message: "must be equal to constant", schema: "[E4091]", parentSchema: schema100.properties.errors.items.properties.code, data: data3 };
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
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/const", keyword: "const", params: { allowedValue: "Payment Methods In Use: Cancel The Subscription First" }, message: "must be equal to constant", schema: "Payment Methods In Use: Cancel The Subscription First", parentSchema: schema100.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (func1(data4) > 4e3) {
                  const err13 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema100.properties.errors.items.properties.message, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.errors.items.properties.message.type, parentSchema: schema100.properties.errors.items.properties.message, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.properties.errors.items.type, parentSchema: schema100.properties.errors.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema100.properties.errors.type, parentSchema: schema100.properties.errors, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listTenantInvoicesParameters = validate70;
var schema101 = { "type": "object", "required": ["path", "header", "query"], "properties": { "path": { "type": "object", "required": ["appUuid", "tenantUuid", "paymentProvider"], "properties": { "appUuid": { "$ref": "schema:Uuid" }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProvider": { "type": "string", "enum": ["stripe", "mollie"], "x-gangway-reason": "must be stripe" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "read" } } }, "query": { "type": "object", "required": [], "properties": { "page": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 1e6, "default": 0 }, "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 100, "default": 10 } } } }, "$id": "schema:listTenantInvoicesParameters" };
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema101.required, parentSchema: schema101, data };
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
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema101.properties.path.required, parentSchema: schema101.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.tenantUuid === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema101.properties.path.required, parentSchema: schema101.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.paymentProvider === void 0) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "paymentProvider" }, message: "must have required property 'paymentProvider'", schema: schema101.properties.path.required, parentSchema: schema101.properties.path, data: data0 };
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
            const err12 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.path.properties.paymentProvider.type, parentSchema: schema101.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data3 === "stripe" || data3 === "mollie")) {
            const err13 = { instancePath: instancePath + "/path/paymentProvider", schemaPath: "#/properties/path/properties/paymentProvider/enum", keyword: "enum", params: { allowedValues: schema101.properties.path.properties.paymentProvider.enum }, message: "must be equal to one of the allowed values", schema: schema101.properties.path.properties.paymentProvider.enum, parentSchema: schema101.properties.path.properties.paymentProvider, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.properties.path.type, parentSchema: schema101.properties.path, data: data0 };
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
          const err15 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema101.properties.header.required, parentSchema: schema101.properties.header, data: data4 };
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
            const err16 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.header.properties["x-api-key-type"].type, parentSchema: schema101.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if ("read" !== data5) {
            const err17 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant", schema: "read", parentSchema: schema101.properties.header.properties["x-api-key-type"], data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.properties.header.type, parentSchema: schema101.properties.header, data: data4 };
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
            const err19 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.properties.query.properties.page.type, parentSchema: schema101.properties.query.properties.page, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1e6 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema101.properties.query.properties.page, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema101.properties.query.properties.page, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!formats4.validate(data7)) {
              const err22 = { instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema101.properties.query.properties.page, data: data7 };
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
            const err23 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.properties.query.properties.limit.type, parentSchema: schema101.properties.query.properties.limit, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema101.properties.query.properties.limit, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101.properties.query.properties.limit, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!formats4.validate(data8)) {
              const err26 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema101.properties.query.properties.limit, data: data8 };
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
        const err27 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.properties.query.type, parentSchema: schema101.properties.query, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.type, parentSchema: schema101, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "path": true, "header": true, "query": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksInvoices = validate71;
var schema104 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "invoices" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 100, "items": { "$ref": "schema:UserdocksInvoice" } } }, "$id": "schema:UserdocksInvoices" };
var schema107 = { "type": "object", "required": ["uuid", "type", "tenantUuid", "paymentProviderUuid", "productUuid", "productPriceUuid", "taxRateUuid", "invoiceId", "invoiceUrl", "paymentId", "paymentUrl", "subscriptionId", "paidFrom", "paidUntil", "units", "isPromotion", "createdAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid", "description": "Always the same one for the same invoice." }, "type": { "type": "string", "enum": ["oneTimePayment", "subscription"], "description": "What is paid for." }, "tenantUuid": { "$ref": "schema:Uuid" }, "paymentProviderUuid": { "$ref": "schema:Uuid" }, "productUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "productPriceUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "taxRateUuid": { "$ref": "schema:UserdocksUuidOrNull" }, "invoiceId": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id of the invoice.", "example": "in_1abc" }, "invoiceUrl": { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "The page of the invoice at Stripe; null where there is none.", "example": "https://invoice.stripe.com/i/acct_1/test_abc123" }, "paymentId": { "type": ["string", "null"], "minLength": 1, "maxLength": 255, "description": "Stripe's id of the payment; null while none was tried, and where nothing had to be paid.", "example": "pi_1abc" }, "paymentUrl": { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "Null, for at Stripe a payment has no page of its own." }, "subscriptionId": { "type": ["string", "null"], "minLength": 1, "maxLength": 255, "description": "Stripe's id of the subscription; null for a one-time payment.", "example": "sub_1abc" }, "paidFrom": { "$ref": "schema:UserdocksTimeOrNull", "description": "When the period begins that was paid for; null for a one-time payment, and for what is not paid." }, "paidUntil": { "$ref": "schema:UserdocksTimeOrNull", "description": "When that period ends." }, "units": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "How many were bought.", "example": 1 }, "isPromotion": { "type": "boolean", "description": "Whether a coupon or a promotion code took something off." }, "createdAt": { "$ref": "schema:UserdocksTime" } }, "$id": "schema:UserdocksInvoice" };
var schema111 = { "type": ["string", "null"], "maxLength": 36, "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "description": "A UUID that is always the same for the same thing; null where there is none.", "example": "11111111-1111-1111-1111-111111111111", "$id": "schema:UserdocksUuidOrNull" };
var schema114 = { "type": ["string", "null"], "format": "date-time", "maxLength": 24, "example": "2026-11-24T12:00:00.000Z", "$id": "schema:UserdocksTimeOrNull" };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tenantUuid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantUuid" }, message: "must have required property 'tenantUuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.paymentProviderUuid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentProviderUuid" }, message: "must have required property 'paymentProviderUuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.productUuid === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productUuid" }, message: "must have required property 'productUuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.productPriceUuid === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productPriceUuid" }, message: "must have required property 'productPriceUuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.taxRateUuid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxRateUuid" }, message: "must have required property 'taxRateUuid'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.invoiceId === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" }, message: "must have required property 'invoiceId'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.invoiceUrl === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceUrl" }, message: "must have required property 'invoiceUrl'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.paymentId === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.paymentUrl === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentUrl" }, message: "must have required property 'paymentUrl'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.subscriptionId === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.paidFrom === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidFrom" }, message: "must have required property 'paidFrom'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.paidUntil === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidUntil" }, message: "must have required property 'paidUntil'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.units === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.isPromotion === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isPromotion" }, message: "must have required property 'isPromotion'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema107.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107, data };
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
        const err21 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.type.type, parentSchema: schema107.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data1 === "oneTimePayment" || data1 === "subscription")) {
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema107.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema107.properties.type.enum, parentSchema: schema107.properties.type, data: data1 };
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
        const err29 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema111.type }, message: "must be string,null", schema: schema111.type, parentSchema: schema111, data: data4 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 36) {
          const err30 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema111, data: data4 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!pattern4.test(data4)) {
          const err31 = { instancePath: instancePath + "/productUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema111, data: data4 };
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
        const err32 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema111.type }, message: "must be string,null", schema: schema111.type, parentSchema: schema111, data: data5 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 36) {
          const err33 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema111, data: data5 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err34 = { instancePath: instancePath + "/productPriceUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema111, data: data5 };
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
        const err35 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/type", keyword: "type", params: { type: schema111.type }, message: "must be string,null", schema: schema111.type, parentSchema: schema111, data: data6 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 36) {
          const err36 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema111, data: data6 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err37 = { instancePath: instancePath + "/taxRateUuid", schemaPath: "schema:UserdocksUuidOrNull/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema111, data: data6 };
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
          const err38 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema107.properties.invoiceId, data: data7 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err39 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema107.properties.invoiceId, data: data7 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.invoiceId.type, parentSchema: schema107.properties.invoiceId, data: data7 };
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
        const err41 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/type", keyword: "type", params: { type: schema107.properties.invoiceUrl.type }, message: "must be string,null", schema: schema107.properties.invoiceUrl.type, parentSchema: schema107.properties.invoiceUrl, data: data8 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 5e3) {
          const err42 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema107.properties.invoiceUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!pattern9.test(data8)) {
          const err43 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema107.properties.invoiceUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err44 = { instancePath: instancePath + "/invoiceUrl", schemaPath: "#/properties/invoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema107.properties.invoiceUrl, data: data8 };
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
        const err45 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: schema107.properties.paymentId.type }, message: "must be string,null", schema: schema107.properties.paymentId.type, parentSchema: schema107.properties.paymentId, data: data9 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 255) {
          const err46 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema107.properties.paymentId, data: data9 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err47 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema107.properties.paymentId, data: data9 };
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
        const err48 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/type", keyword: "type", params: { type: schema107.properties.paymentUrl.type }, message: "must be string,null", schema: schema107.properties.paymentUrl.type, parentSchema: schema107.properties.paymentUrl, data: data10 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 5e3) {
          const err49 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema107.properties.paymentUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (!pattern9.test(data10)) {
          const err50 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema107.properties.paymentUrl, data: data10 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (!formats0(data10)) {
          const err51 = { instancePath: instancePath + "/paymentUrl", schemaPath: "#/properties/paymentUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema107.properties.paymentUrl, data: data10 };
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
        const err52 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: schema107.properties.subscriptionId.type }, message: "must be string,null", schema: schema107.properties.subscriptionId.type, parentSchema: schema107.properties.subscriptionId, data: data11 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 255) {
          const err53 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema107.properties.subscriptionId, data: data11 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err54 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema107.properties.subscriptionId, data: data11 };
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
        const err55 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/type", keyword: "type", params: { type: schema114.type }, message: "must be string,null", schema: schema114.type, parentSchema: schema114, data: data12 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 24) {
          const err56 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema114, data: data12 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (!formats6.validate(data12)) {
          const err57 = { instancePath: instancePath + "/paidFrom", schemaPath: "schema:UserdocksTimeOrNull/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema114, data: data12 };
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
        const err58 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/type", keyword: "type", params: { type: schema114.type }, message: "must be string,null", schema: schema114.type, parentSchema: schema114, data: data13 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (func1(data13) > 24) {
          const err59 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema114, data: data13 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (!formats6.validate(data13)) {
          const err60 = { instancePath: instancePath + "/paidUntil", schemaPath: "schema:UserdocksTimeOrNull/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema114, data: data13 };
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
        const err61 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema107.properties.units.type, parentSchema: schema107.properties.units, data: data14 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err62 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema107.properties.units, data: data14 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err63 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema107.properties.units, data: data14 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (!formats26.validate(data14)) {
          const err64 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema107.properties.units, data: data14 };
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
        const err65 = { instancePath: instancePath + "/isPromotion", schemaPath: "#/properties/isPromotion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema107.properties.isPromotion.type, parentSchema: schema107.properties.isPromotion, data: data15 };
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
          const err66 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data16 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (!formats6.validate(data16)) {
          const err67 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data16 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data16 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.type, parentSchema: schema107, data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104, data };
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
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.kind.type, parentSchema: schema104.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("invoices" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "invoices" }, message: "must be equal to constant", schema: "invoices", parentSchema: schema104.properties.kind, data: data0 };
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
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema92.type, parentSchema: schema92, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema92, data: data1 };
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
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema93.type, parentSchema: schema93, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema93, data: data2 };
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
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema104.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate72(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema104.properties.items.type, parentSchema: schema104.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listAppKeysParameters = validate74;
var schema117 = { "type": "object", "required": ["path", "header"], "properties": { "path": { "type": "object", "required": ["appUuid"], "properties": { "appUuid": { "$ref": "schema:Uuid" } } }, "header": { "type": "object", "required": ["x-api-key-type"], "properties": { "x-api-key-type": { "type": "string", "const": "read" } } } }, "$id": "schema:listAppKeysParameters" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema117.required, parentSchema: schema117, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.header === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'", schema: schema117.required, parentSchema: schema117, data };
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
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "appUuid" }, message: "must have required property 'appUuid'", schema: schema117.properties.path.required, parentSchema: schema117.properties.path, data: data0 };
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
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.properties.path.type, parentSchema: schema117.properties.path, data: data0 };
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
          const err7 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "x-api-key-type" }, message: "must have required property 'x-api-key-type'", schema: schema117.properties.header.required, parentSchema: schema117.properties.header, data: data2 };
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
            const err8 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.header.properties["x-api-key-type"].type, parentSchema: schema117.properties.header.properties["x-api-key-type"], data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if ("read" !== data3) {
            const err9 = { instancePath: instancePath + "/header/x-api-key-type", schemaPath: "#/properties/header/properties/x-api-key-type/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant", schema: "read", parentSchema: schema117.properties.header.properties["x-api-key-type"], data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.properties.header.type, parentSchema: schema117.properties.header, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": { "path": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
var UserdocksAppKeys = validate75;
var schema119 = { "type": "object", "required": ["kind", "totalItems", "itemsLength", "items"], "additionalProperties": false, "properties": { "kind": { "type": "string", "const": "appKeys" }, "totalItems": { "$ref": "schema:UserdocksTotal" }, "itemsLength": { "$ref": "schema:UserdocksLength" }, "items": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "required": ["uuid", "createdAt", "updatedAt", "type", "value"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid" }, "createdAt": { "$ref": "schema:UserdocksTime" }, "updatedAt": { "$ref": "schema:UserdocksTime" }, "type": { "type": "object", "description": "The same for all keys.", "required": ["uuid", "name", "createdAt", "updatedAt"], "additionalProperties": false, "properties": { "uuid": { "$ref": "schema:Uuid" }, "name": { "type": "string", "const": "public" }, "createdAt": { "$ref": "schema:UserdocksTime" }, "updatedAt": { "$ref": "schema:UserdocksTime" } } }, "value": { "type": "string", "maxLength": 4e3, "pattern": "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", "description": "The key as PEM.", "example": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----\n", "x-faker": { "helpers.arrayElement": [["-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----\n"]] } } } } } }, "$id": "schema:UserdocksAppKeys" };
var pattern56 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", "u");
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
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.totalItems === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalItems" }, message: "must have required property 'totalItems'", schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.itemsLength === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemsLength" }, message: "must have required property 'itemsLength'", schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "totalItems" || key0 === "itemsLength" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema119, data };
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
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.kind.type, parentSchema: schema119.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("appKeys" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "appKeys" }, message: "must be equal to constant", schema: "appKeys", parentSchema: schema119.properties.kind, data: data0 };
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
        const err7 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema92.type, parentSchema: schema92, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema92, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err10 = { instancePath: instancePath + "/totalItems", schemaPath: "schema:UserdocksTotal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema92, data: data1 };
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
        const err11 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema93.type, parentSchema: schema93, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema93, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err14 = { instancePath: instancePath + "/itemsLength", schemaPath: "schema:UserdocksLength/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema93, data: data2 };
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
          const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema119.properties.items, data: data3 };
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
              const err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema119.properties.items.items.required, parentSchema: schema119.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.createdAt === void 0) {
              const err17 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema119.properties.items.items.required, parentSchema: schema119.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.updatedAt === void 0) {
              const err18 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'", schema: schema119.properties.items.items.required, parentSchema: schema119.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data4.type === void 0) {
              const err19 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema119.properties.items.items.required, parentSchema: schema119.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data4.value === void 0) {
              const err20 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema119.properties.items.items.required, parentSchema: schema119.properties.items.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "uuid" || key1 === "createdAt" || key1 === "updatedAt" || key1 === "type" || key1 === "value")) {
                const err21 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema119.properties.items.items, data: data4 };
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
                  const err25 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!formats6.validate(data6)) {
                  const err26 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/items/" + i0 + "/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data6 };
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
                  const err28 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!formats6.validate(data7)) {
                  const err29 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/items/" + i0 + "/updatedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data7 };
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
                  const err31 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema119.properties.items.items.properties.type.required, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data8.name === void 0) {
                  const err32 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema119.properties.items.items.properties.type.required, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data8.createdAt === void 0) {
                  const err33 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema119.properties.items.items.properties.type.required, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data8.updatedAt === void 0) {
                  const err34 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'", schema: schema119.properties.items.items.properties.type.required, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                for (const key2 in data8) {
                  if (!(key2 === "uuid" || key2 === "name" || key2 === "createdAt" || key2 === "updatedAt")) {
                    const err35 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
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
                    const err39 = { instancePath: instancePath + "/items/" + i0 + "/type/name", schemaPath: "#/properties/items/items/properties/type/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.items.items.properties.type.properties.name.type, parentSchema: schema119.properties.items.items.properties.type.properties.name, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if ("public" !== data10) {
                    const err40 = { instancePath: instancePath + "/items/" + i0 + "/type/name", schemaPath: "#/properties/items/items/properties/type/properties/name/const", keyword: "const", params: { allowedValue: "public" }, message: "must be equal to constant", schema: "public", parentSchema: schema119.properties.items.items.properties.type.properties.name, data: data10 };
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
                      const err41 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!formats6.validate(data11)) {
                      const err42 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/items/" + i0 + "/type/createdAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data11 };
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
                      const err44 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters", schema: 24, parentSchema: schema46, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (!formats6.validate(data12)) {
                      const err45 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema46, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/items/" + i0 + "/type/updatedAt", schemaPath: "schema:UserdocksTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/items/" + i0 + "/type", schemaPath: "#/properties/items/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema119.properties.items.items.properties.type.type, parentSchema: schema119.properties.items.items.properties.type, data: data8 };
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
                  const err48 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema119.properties.items.items.properties.value, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!pattern56.test(data13)) {
                  const err49 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$" }, message: 'must match pattern "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$"', schema: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n$", parentSchema: schema119.properties.items.items.properties.value, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/items/" + i0 + "/value", schemaPath: "#/properties/items/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.items.items.properties.value.type, parentSchema: schema119.properties.items.items.properties.value, data: data13 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema119.properties.items.items.type, parentSchema: schema119.properties.items.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema119.properties.items.type, parentSchema: schema119.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema119.type, parentSchema: schema119, data };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var StripeEvent = validate76;
var schema128 = { "type": "object", "description": "An event as Stripe sends it: a thin one (`v2.core.event`), or a snapshot (`event`). It has more than what is described here.\n", "required": ["id", "object", "type"], "additionalProperties": true, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255, "description": "The event's id.", "example": "evt_1RgWQ2K7x" }, "object": { "type": "string", "enum": ["v2.core.event", "event"], "description": "Which of the two forms it has.", "example": "v2.core.event" }, "type": { "type": "string", "minLength": 1, "maxLength": 255, "description": "What has happened. An event of a type that Gangway does not know is kept and changes nothing.", "example": "v1.customer.subscription.updated" } }, "$id": "schema:StripeEvent" };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.object === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema128.required, parentSchema: schema128, data };
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
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema128.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.id.type, parentSchema: schema128.properties.id, data: data0 };
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
        const err6 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.object.type, parentSchema: schema128.properties.object, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "v2.core.event" || data1 === "event")) {
        const err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema128.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema128.properties.object.enum, parentSchema: schema128.properties.object, data: data1 };
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
          const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.type, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema128.properties.type, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.type.type, parentSchema: schema128.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UserdocksEventReceived = validate77;
var schema129 = { "type": "object", "required": ["received"], "additionalProperties": false, "properties": { "received": { "type": "boolean", "const": true, "description": "The event is on the disk." }, "host": { "type": "string", "maxLength": 300, "description": "The host that the event was sent to, if it belongs to another account or mode.", "example": "gangway.example.com" }, "wrongHost": { "type": "boolean", "const": true, "description": "The event belongs to another account or mode than this Gangway's: it was kept, and changes nothing." } }, "$id": "schema:UserdocksEventReceived" };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.received === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'", schema: schema129.required, parentSchema: schema129, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "received" || key0 === "host" || key0 === "wrongHost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema129, data };
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
        const err2 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema129.properties.received.type, parentSchema: schema129.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data0) {
        const err3 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema129.properties.received, data: data0 };
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
          const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema129.properties.host, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.properties.host.type, parentSchema: schema129.properties.host, data: data1 };
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
        const err6 = { instancePath: instancePath + "/wrongHost", schemaPath: "#/properties/wrongHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema129.properties.wrongHost.type, parentSchema: schema129.properties.wrongHost, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (true !== data2) {
        const err7 = { instancePath: instancePath + "/wrongHost", schemaPath: "#/properties/wrongHost/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema129.properties.wrongHost, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema129.type, parentSchema: schema129, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCreatePortalSession = validate78;
var schema130 = { "type": "object", "additionalProperties": false, "properties": { "return_url": { "$ref": "schema:ReturnUrl", "description": "URL to return to after portal session (must be from allowed origin). Without it, the tenant's default return URL serves.\n", "example": "https://app.hookbridge.io/billing" }, "locale": { "$ref": "schema:PortalLocale", "x-gangway-extension": true }, "flow": { "$ref": "schema:HookbridgePortalFlow" }, "after_expiration": { "$ref": "schema:HookbridgeAfterExpiration" } }, "example": { "return_url": "https://app.hookbridge.io/billing" }, "$id": "schema:HookbridgeCreatePortalSession" };
var schema133 = { "type": "object", "description": "The one thing that the link is for, instead of the whole portal\n([Stripe's description](https://docs.stripe.com/customer-management/portal-deep-links)). The portal's configuration must offer it. What\nconcerns a subscription concerns the one that counts of the tenant's (see the guide \u201CPortal\u201D), and needs one that has not ended.\n", "x-gangway-extension": true, "x-gangway-reason": "must be one of the six kinds of flow", "example": { "type": "payment_method_update" }, "oneOf": [{ "$ref": "schema:HookbridgePortalTask" }, { "$ref": "schema:HookbridgePortalConfirmation" }], "discriminator": { "propertyName": "type" }, "$id": "schema:HookbridgePortalFlow" };
var schema134 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["customer_update", "payment_method_update", "subscription_cancel", "subscription_pause", "subscription_update"], "description": "Change the customer's details, change the payment method, cancel the subscription, pause it (an active one with flexible billing only), or\nchoose another plan or quantity for it (one with a single item only).\n", "example": "subscription_cancel" }, "after_completion": { "$ref": "schema:HookbridgeAfterCompletion" } }, "example": { "type": "subscription_cancel", "after_completion": { "type": "redirect", "return_url": "https://app.hookbridge.io/billing" } }, "$id": "schema:HookbridgePortalTask" };
var schema135 = { "type": "object", "description": "What comes once it is done; the whole portal, if nothing is said.", "x-gangway-reason": "must be redirect, hosted_confirmation or portal_homepage", "example": { "type": "redirect", "return_url": "https://app.hookbridge.io/billing" }, "oneOf": [{ "$ref": "schema:HookbridgeCompletionRedirect" }, { "$ref": "schema:HookbridgeCompletionMessage" }, { "$ref": "schema:HookbridgeCompletionHomepage" }], "discriminator": { "propertyName": "type" }, "$id": "schema:HookbridgeAfterCompletion" };
var schema138 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "hosted_confirmation", "description": "Show a page of the portal that says that it is done." }, "custom_message": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What the page says, instead of Stripe's own words.", "example": "See you again!" } }, "example": { "type": "hosted_confirmation", "custom_message": "See you again!" }, "$id": "schema:HookbridgeCompletionMessage" };
var schema139 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "portal_homepage", "description": "Show the whole portal." } }, "example": { "type": "portal_homepage" }, "$id": "schema:HookbridgeCompletionHomepage" };
var schema136 = { "type": "object", "required": ["type", "return_url"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "redirect", "description": "Go on to a page of yours." }, "return_url": { "$ref": "schema:ReturnUrl", "description": "Where it goes on. Its origin must be one of the app's allowed origins.", "example": "https://app.hookbridge.io/billing" } }, "example": { "type": "redirect", "return_url": "https://app.hookbridge.io/billing" }, "$id": "schema:HookbridgeCompletionRedirect" };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema136.required, parentSchema: schema136, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.return_url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "return_url" }, message: "must have required property 'return_url'", schema: schema136.required, parentSchema: schema136, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "return_url")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema136, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema136.properties.type.type, parentSchema: schema136.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("redirect" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "redirect" }, message: "must be equal to constant", schema: "redirect", parentSchema: schema136.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.return_url !== void 0) {
      let data1 = data.return_url;
      if (typeof data1 === "string") {
        if (func1(data1) > 2048) {
          const err5 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err6 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"', schema: "^[Hh][Tt][Tt][Pp][Ss]?://", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0(data1)) {
          const err7 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/return_url", schemaPath: "schema:ReturnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema136.type, parentSchema: schema136, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "redirect") {
        if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "hosted_confirmation") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err0 = { instancePath, schemaPath: "schema:HookbridgeCompletionMessage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema138.required, parentSchema: schema138, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "custom_message")) {
              const err1 = { instancePath, schemaPath: "schema:HookbridgeCompletionMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema138, data };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/type", schemaPath: "schema:HookbridgeCompletionMessage/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema138.properties.type.type, parentSchema: schema138.properties.type, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if ("hosted_confirmation" !== data0) {
              const err3 = { instancePath: instancePath + "/type", schemaPath: "schema:HookbridgeCompletionMessage/properties/type/const", keyword: "const", params: { allowedValue: "hosted_confirmation" }, message: "must be equal to constant", schema: "hosted_confirmation", parentSchema: schema138.properties.type, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.custom_message !== void 0) {
            let data1 = data.custom_message;
            if (typeof data1 === "string") {
              if (func1(data1) > 500) {
                const err4 = { instancePath: instancePath + "/custom_message", schemaPath: "schema:HookbridgeCompletionMessage/properties/custom_message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema138.properties.custom_message, data: data1 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (func1(data1) < 1) {
                const err5 = { instancePath: instancePath + "/custom_message", schemaPath: "schema:HookbridgeCompletionMessage/properties/custom_message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema138.properties.custom_message, data: data1 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/custom_message", schemaPath: "schema:HookbridgeCompletionMessage/properties/custom_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema138.properties.custom_message.type, parentSchema: schema138.properties.custom_message, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "schema:HookbridgeCompletionMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema138.type, parentSchema: schema138, data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "portal_homepage") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err8 = { instancePath, schemaPath: "schema:HookbridgeCompletionHomepage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema139.required, parentSchema: schema139, data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "type")) {
              const err9 = { instancePath, schemaPath: "schema:HookbridgeCompletionHomepage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema139, data };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 !== "string") {
              const err10 = { instancePath: instancePath + "/type", schemaPath: "schema:HookbridgeCompletionHomepage/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.properties.type.type, parentSchema: schema139.properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if ("portal_homepage" !== data2) {
              const err11 = { instancePath: instancePath + "/type", schemaPath: "schema:HookbridgeCompletionHomepage/properties/type/const", keyword: "const", params: { allowedValue: "portal_homepage" }, message: "must be equal to constant", schema: "portal_homepage", parentSchema: schema139.properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        } else {
          const err12 = { instancePath, schemaPath: "schema:HookbridgeCompletionHomepage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema139.type, parentSchema: schema139, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema135.discriminator, parentSchema: schema135, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema135.discriminator, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.type, parentSchema: schema135, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate81.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate81.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "after_completion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema134, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema134.properties.type.type, parentSchema: schema134.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "customer_update" || data0 === "payment_method_update" || data0 === "subscription_cancel" || data0 === "subscription_pause" || data0 === "subscription_update")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema134.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema134.properties.type.enum, parentSchema: schema134.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.after_completion !== void 0) {
      if (!validate81(data.after_completion, { instancePath: instancePath + "/after_completion", parentData: data, parentDataProperty: "after_completion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema134.type, parentSchema: schema134, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema140 = { "type": "object", "required": ["type", "plan", "interval"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "subscription_update_confirm", "description": "Confirm a change of the subscription that was chosen on a page of yours. It must have a single item." }, "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The name of the plan that it is to be of, in any case. The guide \u201CPlans\u201D says how it is found at Stripe.", "example": "team" }, "interval": { "type": "string", "enum": ["monthly", "annual"], "description": "How often it is to be paid.", "x-gangway-reason": "must be monthly or annual", "example": "monthly" }, "quantity": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 999999, "description": "How many it is to be of; as many as now, if nothing is said. It means nothing where usage is paid for.", "x-gangway-reason": "must be a whole number from 1 to 999999", "example": 5 }, "after_completion": { "$ref": "schema:HookbridgeAfterCompletion" } }, "example": { "type": "subscription_update_confirm", "plan": "team", "interval": "monthly" }, "$id": "schema:HookbridgePortalConfirmation" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.interval === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "plan" || key0 === "interval" || key0 === "quantity" || key0 === "after_completion")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema140, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.type.type, parentSchema: schema140.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("subscription_update_confirm" !== data0) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "subscription_update_confirm" }, message: "must be equal to constant", schema: "subscription_update_confirm", parentSchema: schema140.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data1 = data.plan;
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err6 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema140.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema140.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.plan.type, parentSchema: schema140.properties.plan, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data2 = data.interval;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.interval.type, parentSchema: schema140.properties.interval, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "monthly" || data2 === "annual")) {
        const err10 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema140.properties.interval.enum }, message: "must be equal to one of the allowed values", schema: schema140.properties.interval.enum, parentSchema: schema140.properties.interval, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema140.properties.quantity.type, parentSchema: schema140.properties.quantity, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 999999 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999", schema: 999999, parentSchema: schema140.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema140.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats4.validate(data3)) {
          const err14 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema140.properties.quantity, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.after_completion !== void 0) {
      if (!validate81(data.after_completion, { instancePath: instancePath + "/after_completion", parentData: data, parentDataProperty: "after_completion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema140.type, parentSchema: schema140, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "customer_update") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "payment_method_update") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_cancel") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_pause") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_update") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "subscription_update_confirm") {
        if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema133.discriminator, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema133.discriminator, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate79.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema141 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "customer_login", "description": "The customer signs in by an e-mail that Stripe sends to the customer's address." }, "expires_at": { "$ref": "schema:HookbridgeTime", "description": "Until when that can be done; for ever, if nothing is said.", "example": "2030-01-31T12:00:00Z" } }, "description": "What becomes of the link once it has expired, which is within minutes: without this it leads nowhere, with it it can be mailed.\n", "x-gangway-extension": true, "example": { "type": "customer_login" }, "$id": "schema:HookbridgeAfterExpiration" };
var schema142 = { "type": "string", "format": "date-time", "maxLength": 30, "description": "A moment in UTC, without fractions of a second.", "x-gangway-reason": "must be a time in UTC, such as 2026-12-24T12:00:00Z", "example": "2025-12-31T23:59:59Z", "$id": "schema:HookbridgeTime" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema141.required, parentSchema: schema141, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "expires_at")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema141, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.type.type, parentSchema: schema141.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("customer_login" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "customer_login" }, message: "must be equal to constant", schema: "customer_login", parentSchema: schema141.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data1 = data.expires_at;
      if (typeof data1 === "string") {
        if (func1(data1) > 30) {
          const err4 = { instancePath: instancePath + "/expires_at", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats6.validate(data1)) {
          const err5 = { instancePath: instancePath + "/expires_at", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/expires_at", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema141.type, parentSchema: schema141, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 in data) {
      if (!(key0 === "return_url" || key0 === "locale" || key0 === "flow" || key0 === "after_expiration")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema130, data };
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
    if (data.locale !== void 0) {
      let data1 = data.locale;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "auto" || data1 === "bg" || data1 === "cs" || data1 === "da" || data1 === "de" || data1 === "el" || data1 === "en" || data1 === "en-AU" || data1 === "en-CA" || data1 === "en-GB" || data1 === "en-IE" || data1 === "en-IN" || data1 === "en-NZ" || data1 === "en-SG" || data1 === "es" || data1 === "es-419" || data1 === "et" || data1 === "fi" || data1 === "fil" || data1 === "fr" || data1 === "fr-CA" || data1 === "hr" || data1 === "hu" || data1 === "id" || data1 === "it" || data1 === "ja" || data1 === "ko" || data1 === "lt" || data1 === "lv" || data1 === "ms" || data1 === "mt" || data1 === "nb" || data1 === "nl" || data1 === "pl" || data1 === "pt" || data1 === "pt-BR" || data1 === "ro" || data1 === "ru" || data1 === "sk" || data1 === "sl" || data1 === "sv" || data1 === "th" || data1 === "tr" || data1 === "vi" || data1 === "zh" || data1 === "zh-HK" || data1 === "zh-TW")) {
        const err6 = { instancePath: instancePath + "/locale", schemaPath: "schema:PortalLocale/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      if (!validate79(data.flow, { instancePath: instancePath + "/flow", parentData: data, parentDataProperty: "flow", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.after_expiration !== void 0) {
      if (!validate94(data.after_expiration, { instancePath: instancePath + "/after_expiration", parentData: data, parentDataProperty: "after_expiration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema130.type, parentSchema: schema130, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgePortalSession = validate96;
var schema143 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["portal_url"], "additionalProperties": false, "properties": { "portal_url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "URL to redirect user to Stripe customer portal. It opens without sign-in: redirect at once, never log or store it.\n", "example": "https://billing.stripe.com/p/session/abc123" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgePortalSession" };
var schema144 = { "type": "object", "required": ["request_id"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" } }, "$id": "schema:HookbridgeMeta" };
var schema145 = { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier for this request (useful for support)", "example": "req_xyz123", "$id": "schema:HookbridgeRequestId" };
var pattern60 = new RegExp("^req_[A-Za-z0-9]+$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema144.required, parentSchema: schema144, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "request_id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema144, data };
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
          const err2 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema145, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern60.test(data0)) {
          const err3 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema145, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema145.type, parentSchema: schema145, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema144.type, parentSchema: schema144, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143, data };
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
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "portal_url" }, message: "must have required property 'portal_url'", schema: schema143.properties.data.required, parentSchema: schema143.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "portal_url")) {
            const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143.properties.data, data: data0 };
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
              const err5 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema143.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern9.test(data1)) {
              const err6 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema143.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!formats0(data1)) {
              const err7 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema143.properties.data.properties.portal_url, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/data/portal_url", schemaPath: "#/properties/data/properties/portal_url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.data.properties.portal_url.type, parentSchema: schema143.properties.data.properties.portal_url, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.properties.data.type, parentSchema: schema143.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.type, parentSchema: schema143, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge = validate99;
var schema146 = { "anyOf": [{ "$ref": "schema:HookbridgeInvalidRequest" }, { "$ref": "schema:HookbridgeInvalidReturnUrl" }, { "$ref": "schema:HookbridgePayloadTooLarge" }], "$id": "schema:HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge" };
var schema147 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INVALID_REQUEST" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "pattern": "^The request is invalid(: .+)?$", "default": "The request is invalid" }, "details": { "type": "object", "description": "What is wrong, field by field: the name of each, and the reason.", "minProperties": 1, "maxProperties": 10, "additionalProperties": { "type": "string", "maxLength": 1e3 }, "x-faker": { "helpers.arrayElement": [[{ "field": "is required" }]] } } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The request is not what the operation accepts, or its body is not JSON.", "$id": "schema:HookbridgeInvalidRequest" };
var pattern61 = new RegExp("^The request is invalid(: .+)?$", "u");
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema147, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema147.properties.error.required, parentSchema: schema147.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema147.properties.error.required, parentSchema: schema147.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message" || key1 === "details")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema147.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema147.properties.error.properties.code.type, parentSchema: schema147.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INVALID_REQUEST" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant", schema: "INVALID_REQUEST", parentSchema: schema147.properties.error.properties.code, data: data1 };
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
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema147.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern61.test(data2)) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/pattern", keyword: "pattern", params: { pattern: "^The request is invalid(: .+)?$" }, message: 'must match pattern "^The request is invalid(: .+)?$"', schema: "^The request is invalid(: .+)?$", parentSchema: schema147.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema147.properties.error.properties.message.type, parentSchema: schema147.properties.error.properties.message, data: data2 };
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
              const err11 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/maxProperties", keyword: "maxProperties", params: { limit: 10 }, message: "must NOT have more than 10 properties", schema: 10, parentSchema: schema147.properties.error.properties.details, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (Object.keys(data3).length < 1) {
              const err12 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema147.properties.error.properties.details, data: data3 };
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
                  const err13 = { instancePath: instancePath + "/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema147.properties.error.properties.details.additionalProperties, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema147.properties.error.properties.details.additionalProperties.type, parentSchema: schema147.properties.error.properties.details.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.properties.error.properties.details.type, parentSchema: schema147.properties.error.properties.details, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.properties.error.type, parentSchema: schema147.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.type, parentSchema: schema147, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema148 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INVALID_RETURN_URL" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Return URL not from allowed origin" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The return URL's origin is not one of the app's allowed origins.", "$id": "schema:HookbridgeInvalidReturnUrl" };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema148.properties.error.required, parentSchema: schema148.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema148.properties.error.required, parentSchema: schema148.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.error.properties.code.type, parentSchema: schema148.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INVALID_RETURN_URL" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INVALID_RETURN_URL" }, message: "must be equal to constant", schema: "INVALID_RETURN_URL", parentSchema: schema148.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Return URL not from allowed origin" }, message: "must be equal to constant", schema: "Return URL not from allowed origin", parentSchema: schema148.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema148.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.error.properties.message.type, parentSchema: schema148.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema148.properties.error.type, parentSchema: schema148.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema148.type, parentSchema: schema148, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema149 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "PAYLOAD_TOO_LARGE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Request body is too large" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The body is larger than 64 KB, or than what the operation says that it accepts.", "$id": "schema:HookbridgePayloadTooLarge" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema149, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema149.properties.error.required, parentSchema: schema149.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema149.properties.error.required, parentSchema: schema149.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema149.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema149.properties.error.properties.code.type, parentSchema: schema149.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("PAYLOAD_TOO_LARGE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "PAYLOAD_TOO_LARGE" }, message: "must be equal to constant", schema: "PAYLOAD_TOO_LARGE", parentSchema: schema149.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Request body is too large" }, message: "must be equal to constant", schema: "Request body is too large", parentSchema: schema149.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema149.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema149.properties.error.properties.message.type, parentSchema: schema149.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema149.properties.error.type, parentSchema: schema149.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema149.type, parentSchema: schema149, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
  if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema146.anyOf, parentSchema: schema146, data };
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
  validate99.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate99.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeInvalidRequest = validate100;
var HookbridgeInvalidReturnUrl = validate103;
var HookbridgePayloadTooLarge = validate106;
var HookbridgeUnauthorized = validate109;
var schema150 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "UNAUTHORIZED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Invalid or missing API key" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The API key is missing, malformed, unknown or revoked, or belongs to the other mode.", "$id": "schema:HookbridgeUnauthorized" };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema150.required, parentSchema: schema150, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema150.required, parentSchema: schema150, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema150, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema150.properties.error.required, parentSchema: schema150.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema150.properties.error.required, parentSchema: schema150.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema150.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema150.properties.error.properties.code.type, parentSchema: schema150.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("UNAUTHORIZED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "UNAUTHORIZED" }, message: "must be equal to constant", schema: "UNAUTHORIZED", parentSchema: schema150.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Invalid or missing API key" }, message: "must be equal to constant", schema: "Invalid or missing API key", parentSchema: schema150.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema150.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema150.properties.error.properties.message.type, parentSchema: schema150.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema150.properties.error.type, parentSchema: schema150.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema150.type, parentSchema: schema150, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeForbidden = validate111;
var schema151 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "FORBIDDEN" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "App is disabled" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The app that the tenant belongs to is disabled.", "$id": "schema:HookbridgeForbidden" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema151.required, parentSchema: schema151, data };
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
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema151.properties.error.required, parentSchema: schema151.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema151.properties.error.required, parentSchema: schema151.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties.error.properties.code.type, parentSchema: schema151.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("FORBIDDEN" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "FORBIDDEN" }, message: "must be equal to constant", schema: "FORBIDDEN", parentSchema: schema151.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "App is disabled" }, message: "must be equal to constant", schema: "App is disabled", parentSchema: schema151.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema151.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties.error.properties.message.type, parentSchema: schema151.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.properties.error.type, parentSchema: schema151.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeNoSubscriptionOrHookbridgeNotFound = validate113;
var schema152 = { "anyOf": [{ "$ref": "schema:HookbridgeNoSubscription" }, { "$ref": "schema:HookbridgeNotFound" }], "$id": "schema:HookbridgeNoSubscriptionOrHookbridgeNotFound" };
var schema153 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "NO_SUBSCRIPTION" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "No subscription found for tenant" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The tenant never had a subscription. Who once had one still reaches invoices and payment methods.", "$id": "schema:HookbridgeNoSubscription" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema153.properties.error.required, parentSchema: schema153.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema153.properties.error.required, parentSchema: schema153.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.error.properties.code.type, parentSchema: schema153.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("NO_SUBSCRIPTION" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "NO_SUBSCRIPTION" }, message: "must be equal to constant", schema: "NO_SUBSCRIPTION", parentSchema: schema153.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "No subscription found for tenant" }, message: "must be equal to constant", schema: "No subscription found for tenant", parentSchema: schema153.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema153.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.error.properties.message.type, parentSchema: schema153.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema153.properties.error.type, parentSchema: schema153.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema153.type, parentSchema: schema153, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema154 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "NOT_FOUND" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Not found" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Nothing lives at this path.", "$id": "schema:HookbridgeNotFound" };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema154.required, parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema154.required, parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema154, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema154.properties.error.required, parentSchema: schema154.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema154.properties.error.required, parentSchema: schema154.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema154.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema154.properties.error.properties.code.type, parentSchema: schema154.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("NOT_FOUND" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "NOT_FOUND" }, message: "must be equal to constant", schema: "NOT_FOUND", parentSchema: schema154.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Not found" }, message: "must be equal to constant", schema: "Not found", parentSchema: schema154.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema154.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema154.properties.error.properties.message.type, parentSchema: schema154.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema154.properties.error.type, parentSchema: schema154.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema154.type, parentSchema: schema154, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema152.anyOf, parentSchema: schema152, data };
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
  validate113.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeNoSubscription = validate114;
var HookbridgeNotFound = validate117;
var HookbridgeMethodNotAllowed = validate120;
var schema155 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "METHOD_NOT_ALLOWED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Method not allowed" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The path exists, but does not serve this method.", "$id": "schema:HookbridgeMethodNotAllowed" };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema155, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema155.properties.error.required, parentSchema: schema155.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema155.properties.error.required, parentSchema: schema155.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema155.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema155.properties.error.properties.code.type, parentSchema: schema155.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("METHOD_NOT_ALLOWED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "METHOD_NOT_ALLOWED" }, message: "must be equal to constant", schema: "METHOD_NOT_ALLOWED", parentSchema: schema155.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Method not allowed" }, message: "must be equal to constant", schema: "Method not allowed", parentSchema: schema155.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema155.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema155.properties.error.properties.message.type, parentSchema: schema155.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema155.properties.error.type, parentSchema: schema155.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema155.type, parentSchema: schema155, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeUnsupportedMediaType = validate122;
var schema156 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "UNSUPPORTED_MEDIA_TYPE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Request body must be JSON" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The body is not declared as JSON, or its charset or encoding is not supported.", "$id": "schema:HookbridgeUnsupportedMediaType" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema156, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema156.properties.error.required, parentSchema: schema156.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema156.properties.error.required, parentSchema: schema156.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema156.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.error.properties.code.type, parentSchema: schema156.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("UNSUPPORTED_MEDIA_TYPE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "UNSUPPORTED_MEDIA_TYPE" }, message: "must be equal to constant", schema: "UNSUPPORTED_MEDIA_TYPE", parentSchema: schema156.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Request body must be JSON" }, message: "must be equal to constant", schema: "Request body must be JSON", parentSchema: schema156.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema156.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.error.properties.message.type, parentSchema: schema156.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema156.properties.error.type, parentSchema: schema156.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema156.type, parentSchema: schema156, data };
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
var HookbridgeRateLimited = validate124;
var schema157 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "RATE_LIMITED" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Too many failed authentication attempts" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Too many failed authentications from this address.", "$id": "schema:HookbridgeRateLimited" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema157, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema157.properties.error.required, parentSchema: schema157.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema157.properties.error.required, parentSchema: schema157.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema157.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema157.properties.error.properties.code.type, parentSchema: schema157.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("RATE_LIMITED" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "RATE_LIMITED" }, message: "must be equal to constant", schema: "RATE_LIMITED", parentSchema: schema157.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Too many failed authentication attempts" }, message: "must be equal to constant", schema: "Too many failed authentication attempts", parentSchema: schema157.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema157.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema157.properties.error.properties.message.type, parentSchema: schema157.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema157.properties.error.type, parentSchema: schema157.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema157.type, parentSchema: schema157, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInternalError = validate126;
var schema158 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "INTERNAL_ERROR" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Internal server error" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:HookbridgeInternalError" };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema158.required, parentSchema: schema158, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema158.required, parentSchema: schema158, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema158, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema158.properties.error.required, parentSchema: schema158.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema158.properties.error.required, parentSchema: schema158.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema158.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema158.properties.error.properties.code.type, parentSchema: schema158.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("INTERNAL_ERROR" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INTERNAL_ERROR" }, message: "must be equal to constant", schema: "INTERNAL_ERROR", parentSchema: schema158.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Internal server error" }, message: "must be equal to constant", schema: "Internal server error", parentSchema: schema158.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema158.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema158.properties.error.properties.message.type, parentSchema: schema158.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema158.properties.error.type, parentSchema: schema158.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema158.type, parentSchema: schema158, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable = validate128;
var schema159 = { "anyOf": [{ "$ref": "schema:HookbridgeServiceUnavailable" }, { "$ref": "schema:HookbridgeProviderUnavailable" }], "$id": "schema:HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable" };
var schema160 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "SERVICE_UNAVAILABLE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Service is unavailable" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The store cannot be read or written in time, or the service has more to do than it can.", "$id": "schema:HookbridgeServiceUnavailable" };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema160, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema160.properties.error.required, parentSchema: schema160.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema160.properties.error.required, parentSchema: schema160.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema160.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.error.properties.code.type, parentSchema: schema160.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("SERVICE_UNAVAILABLE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "SERVICE_UNAVAILABLE" }, message: "must be equal to constant", schema: "SERVICE_UNAVAILABLE", parentSchema: schema160.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Service is unavailable" }, message: "must be equal to constant", schema: "Service is unavailable", parentSchema: schema160.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema160.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.error.properties.message.type, parentSchema: schema160.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema160.properties.error.type, parentSchema: schema160.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema160.type, parentSchema: schema160, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema161 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "PROVIDER_UNAVAILABLE" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Payment provider is unavailable" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "Stripe cannot be reached, is overloaded, or limits our rate.", "$id": "schema:HookbridgeProviderUnavailable" };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema161.properties.error.required, parentSchema: schema161.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema161.properties.error.required, parentSchema: schema161.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.error.properties.code.type, parentSchema: schema161.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("PROVIDER_UNAVAILABLE" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "PROVIDER_UNAVAILABLE" }, message: "must be equal to constant", schema: "PROVIDER_UNAVAILABLE", parentSchema: schema161.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Payment provider is unavailable" }, message: "must be equal to constant", schema: "Payment provider is unavailable", parentSchema: schema161.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema161.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.error.properties.message.type, parentSchema: schema161.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.properties.error.type, parentSchema: schema161.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.type, parentSchema: schema161, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate129(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema159.anyOf, parentSchema: schema159, data };
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
  validate128.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": true, "dynamicItems": false };
var HookbridgeServiceUnavailable = validate129;
var HookbridgeProviderUnavailable = validate132;
var HookbridgeSubscription = validate135;
var schema162 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["plan", "status", "limits", "usage", "cancel_at_period_end", "current_period_end"], "additionalProperties": false, "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The plan that the tenant has subscribed to, in lower case, whatever the operator calls it; `free` without a subscription, or\nonce it has ended.\n", "example": "pro" }, "status": { "type": "string", "enum": ["active", "canceled", "past_due", "trialing", "unpaid"], "description": "`active` too for a tenant that never had a subscription. `unpaid` also stands for a subscription that is paused, or whose\nfirst payment is awaited.\n", "example": "active" }, "limits": { "$ref": "schema:HookbridgeLimits" }, "usage": { "$ref": "schema:HookbridgeUsage" }, "cancel_at_period_end": { "type": "boolean", "description": "Whether a cancellation is scheduled.", "example": false }, "current_period_end": { "type": ["string", "null"], "format": "date-time", "maxLength": 30, "description": "When what is paid for ends, unless it is renewed; null without a subscription.", "example": "2025-12-31T23:59:59Z" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgeSubscription" };
var schema163 = { "type": "object", "required": ["plan", "messages_per_month", "max_projects", "max_endpoints", "retention_days", "unlimited"], "additionalProperties": false, "description": "What the tenant may use now.", "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Whose limits these are; `free` while the subscription is not paid for.", "example": "pro" }, "messages_per_month": { "$ref": "schema:HookbridgeLimit" }, "max_projects": { "$ref": "schema:HookbridgeLimit" }, "max_endpoints": { "$ref": "schema:HookbridgeLimit" }, "retention_days": { "$ref": "schema:HookbridgeLimit" }, "max_retries": { "$ref": "schema:HookbridgeLimit" }, "unlimited": { "type": "array", "maxItems": 5, "description": "The names of the limits that are none. Their number is 2147483647.", "items": { "type": "string", "enum": ["messages_per_month", "max_projects", "max_endpoints", "retention_days", "max_retries"] }, "x-gangway-extension": true, "example": [] } }, "$id": "schema:HookbridgeLimits" };
var schema164 = { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "The most that the tenant may have; 2147483647 for no limit, which `unlimited` names then.", "example": 100, "$id": "schema:HookbridgeLimit" };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.messages_per_month === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages_per_month" }, message: "must have required property 'messages_per_month'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.max_projects === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_projects" }, message: "must have required property 'max_projects'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.max_endpoints === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_endpoints" }, message: "must have required property 'max_endpoints'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.retention_days === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retention_days" }, message: "must have required property 'retention_days'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unlimited === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unlimited" }, message: "must have required property 'unlimited'", schema: schema163.required, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plan" || key0 === "messages_per_month" || key0 === "max_projects" || key0 === "max_endpoints" || key0 === "retention_days" || key0 === "max_retries" || key0 === "unlimited")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema163, data };
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
          const err7 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema163.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err8 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema163.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema163.properties.plan.type, parentSchema: schema163.properties.plan, data: data0 };
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
        const err10 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.type, parentSchema: schema164, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err13 = { instancePath: instancePath + "/messages_per_month", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164, data: data1 };
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
        const err14 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.type, parentSchema: schema164, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err17 = { instancePath: instancePath + "/max_projects", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164, data: data2 };
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
        const err18 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.type, parentSchema: schema164, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err20 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164, data: data3 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats4.validate(data3)) {
          const err21 = { instancePath: instancePath + "/max_endpoints", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164, data: data3 };
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
        const err22 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.type, parentSchema: schema164, data: data4 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err23 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err24 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err25 = { instancePath: instancePath + "/retention_days", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164, data: data4 };
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
        const err26 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema164.type, parentSchema: schema164, data: data5 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema164, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema164, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!formats4.validate(data5)) {
          const err29 = { instancePath: instancePath + "/max_retries", schemaPath: "schema:HookbridgeLimit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema164, data: data5 };
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
          const err30 = { instancePath: instancePath + "/unlimited", schemaPath: "#/properties/unlimited/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema163.properties.unlimited, data: data6 };
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
            const err31 = { instancePath: instancePath + "/unlimited/" + i0, schemaPath: "#/properties/unlimited/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema163.properties.unlimited.items.type, parentSchema: schema163.properties.unlimited.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (!(data7 === "messages_per_month" || data7 === "max_projects" || data7 === "max_endpoints" || data7 === "retention_days" || data7 === "max_retries")) {
            const err32 = { instancePath: instancePath + "/unlimited/" + i0, schemaPath: "#/properties/unlimited/items/enum", keyword: "enum", params: { allowedValues: schema163.properties.unlimited.items.enum }, message: "must be equal to one of the allowed values", schema: schema163.properties.unlimited.items.enum, parentSchema: schema163.properties.unlimited.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/unlimited", schemaPath: "#/properties/unlimited/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema163.properties.unlimited.type, parentSchema: schema163.properties.unlimited, data: data6 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema163.type, parentSchema: schema163, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema169 = { "type": "object", "required": ["messages_used", "period_start", "period_end"], "additionalProperties": false, "description": "What the tenant has used of its `messages_per_month`, in the month of the calendar in UTC.", "properties": { "messages_used": { "$ref": "schema:HookbridgeCount", "description": "As far as Stripe's meters have counted them; 0 where nothing is metered." }, "period_start": { "$ref": "schema:HookbridgeTime", "description": "The first second of the month." }, "period_end": { "$ref": "schema:HookbridgeTime", "description": "The last second of the month." } }, "$id": "schema:HookbridgeUsage" };
var schema170 = { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "How many.", "example": 12500, "$id": "schema:HookbridgeCount" };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages_used === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages_used" }, message: "must have required property 'messages_used'", schema: schema169.required, parentSchema: schema169, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_start === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema169.required, parentSchema: schema169, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema169.required, parentSchema: schema169, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "messages_used" || key0 === "period_start" || key0 === "period_end")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema169, data };
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
        const err4 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema170.type, parentSchema: schema170, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema170, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema170, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats26.validate(data0)) {
          const err7 = { instancePath: instancePath + "/messages_used", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema170, data: data0 };
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
          const err8 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats6.validate(data1)) {
          const err9 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data1 };
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
          const err11 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats6.validate(data2)) {
          const err12 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema169.type, parentSchema: schema169, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema162.required, parentSchema: schema162, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema162.required, parentSchema: schema162, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema162, data };
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
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.status === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.limits === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property 'limits'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.usage === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.cancel_at_period_end === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "cancel_at_period_end" }, message: "must have required property 'cancel_at_period_end'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.current_period_end === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "current_period_end" }, message: "must have required property 'current_period_end'", schema: schema162.properties.data.required, parentSchema: schema162.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "plan" || key1 === "status" || key1 === "limits" || key1 === "usage" || key1 === "cancel_at_period_end" || key1 === "current_period_end")) {
            const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema162.properties.data, data: data0 };
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
              const err10 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema162.properties.data.properties.plan, data: data1 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err11 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema162.properties.data.properties.plan, data: data1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema162.properties.data.properties.plan.type, parentSchema: schema162.properties.data.properties.plan, data: data1 };
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
            const err13 = { instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema162.properties.data.properties.status.type, parentSchema: schema162.properties.data.properties.status, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data2 === "active" || data2 === "canceled" || data2 === "past_due" || data2 === "trialing" || data2 === "unpaid")) {
            const err14 = { instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/enum", keyword: "enum", params: { allowedValues: schema162.properties.data.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema162.properties.data.properties.status.enum, parentSchema: schema162.properties.data.properties.status, data: data2 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.limits !== void 0) {
          if (!validate136(data0.limits, { instancePath: instancePath + "/data/limits", parentData: data0, parentDataProperty: "limits", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
        if (data0.usage !== void 0) {
          if (!validate138(data0.usage, { instancePath: instancePath + "/data/usage", parentData: data0, parentDataProperty: "usage", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
        if (data0.cancel_at_period_end !== void 0) {
          let data5 = data0.cancel_at_period_end;
          if (typeof data5 !== "boolean") {
            const err15 = { instancePath: instancePath + "/data/cancel_at_period_end", schemaPath: "#/properties/data/properties/cancel_at_period_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema162.properties.data.properties.cancel_at_period_end.type, parentSchema: schema162.properties.data.properties.cancel_at_period_end, data: data5 };
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
            const err16 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/type", keyword: "type", params: { type: schema162.properties.data.properties.current_period_end.type }, message: "must be string,null", schema: schema162.properties.data.properties.current_period_end.type, parentSchema: schema162.properties.data.properties.current_period_end, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func1(data6) > 30) {
              const err17 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema162.properties.data.properties.current_period_end, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!formats6.validate(data6)) {
              const err18 = { instancePath: instancePath + "/data/current_period_end", schemaPath: "#/properties/data/properties/current_period_end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema162.properties.data.properties.current_period_end, data: data6 };
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
        const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema162.properties.data.type, parentSchema: schema162.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema162.type, parentSchema: schema162, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listInvoicesParameters = validate141;
var schema173 = { "type": "object", "required": ["query"], "properties": { "query": { "type": "object", "required": [], "properties": { "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 99, "default": 12 }, "starting_after": { "type": "string", "minLength": 1, "maxLength": 255 } } } }, "$id": "schema:listInvoicesParameters" };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema173.required, parentSchema: schema173, data };
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
            const err1 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema173.properties.query.properties.limit.type, parentSchema: schema173.properties.query.properties.limit, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 99 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99", schema: 99, parentSchema: schema173.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema173.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!formats4.validate(data1)) {
              const err4 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema173.properties.query.properties.limit, data: data1 };
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
              const err5 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema173.properties.query.properties.starting_after, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err6 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema173.properties.query.properties.starting_after, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/query/starting_after", schemaPath: "#/properties/query/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema173.properties.query.properties.starting_after.type, parentSchema: schema173.properties.query.properties.starting_after, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema173.properties.query.type, parentSchema: schema173.properties.query, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema173.type, parentSchema: schema173, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": { "query": true }, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvoices = validate142;
var schema174 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "array", "maxItems": 99, "items": { "$ref": "schema:HookbridgeInvoice" } }, "meta": { "type": "object", "required": ["request_id", "has_more"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" }, "has_more": { "type": "boolean", "description": "Whether there are older ones.", "example": false } } } }, "$id": "schema:HookbridgeInvoices" };
var schema175 = { "type": "object", "required": ["id", "status", "amount_due", "amount_paid", "currency", "period_start", "period_end", "created", "invoice_pdf", "hosted_invoice_url", "lines"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Stripe's id.", "example": "in_1abc" }, "status": { "type": "string", "minLength": 1, "maxLength": 50, "description": "`open`, `paid`, `uncollectible` or `void`; Stripe may add others.", "example": "paid" }, "amount_due": { "$ref": "schema:HookbridgeAmount" }, "amount_paid": { "$ref": "schema:HookbridgeAmount" }, "currency": { "type": "string", "maxLength": 3, "pattern": "^[a-z]{3}$", "description": "ISO 4217, in lower case.", "example": "usd" }, "period_start": { "$ref": "schema:HookbridgeTime" }, "period_end": { "$ref": "schema:HookbridgeTime" }, "created": { "$ref": "schema:HookbridgeTime" }, "invoice_pdf": { "$ref": "schema:HookbridgeInvoiceUrl" }, "hosted_invoice_url": { "$ref": "schema:HookbridgeInvoiceUrl" }, "lines": { "type": "array", "maxItems": 2e4, "description": "What is charged.", "items": { "$ref": "schema:HookbridgeInvoiceLine" } } }, "$id": "schema:HookbridgeInvoice" };
var schema176 = { "type": "integer", "format": "int64", "minimum": -9007199254740991, "maximum": 9007199254740991, "description": "In the smallest unit of the currency.", "example": 1e3, "$id": "schema:HookbridgeAmount" };
var schema181 = { "type": ["string", "null"], "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "A page or file of Stripe's that shows the invoice to whoever has this URL. It expires after some weeks: ask again instead of storing\nit.\n", "example": "https://invoice.stripe.com/i/acct_1/test_abc123", "$id": "schema:HookbridgeInvoiceUrl" };
var pattern62 = new RegExp("^[a-z]{3}$", "u");
var schema183 = { "type": "object", "required": ["description", "amount", "quantity"], "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 5e3, "description": "What for.", "example": "Starter Plan (Monthly)" }, "amount": { "$ref": "schema:HookbridgeAmount" }, "quantity": { "$ref": "schema:HookbridgeCount" } }, "$id": "schema:HookbridgeInvoiceLine" };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema183.required, parentSchema: schema183, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema183.required, parentSchema: schema183, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema183.required, parentSchema: schema183, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "amount" || key0 === "quantity")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema183, data };
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
          const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema183.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema183.properties.description.type, parentSchema: schema183.properties.description, data: data0 };
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
        const err6 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema176.type, parentSchema: schema176, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema176, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < -9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema176, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats26.validate(data1)) {
          const err9 = { instancePath: instancePath + "/amount", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema176, data: data1 };
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
        const err10 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema170.type, parentSchema: schema170, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema170, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema170, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats26.validate(data2)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema170, data: data2 };
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
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema183.type, parentSchema: schema183, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.amount_due === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_due" }, message: "must have required property 'amount_due'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount_paid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_paid" }, message: "must have required property 'amount_paid'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.period_start === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.created === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.invoice_pdf === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_pdf" }, message: "must have required property 'invoice_pdf'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.hosted_invoice_url === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hosted_invoice_url" }, message: "must have required property 'hosted_invoice_url'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.lines === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'", schema: schema175.required, parentSchema: schema175, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func21.call(schema175.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema175, data };
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
          const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema175.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema175.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema175.properties.id.type, parentSchema: schema175.properties.id, data: data0 };
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
          const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema175.properties.status, data: data1 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema175.properties.status, data: data1 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema175.properties.status.type, parentSchema: schema175.properties.status, data: data1 };
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
        const err18 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema176.type, parentSchema: schema176, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err19 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema176, data: data2 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data2 < -9007199254740991 || isNaN(data2)) {
          const err20 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema176, data: data2 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats26.validate(data2)) {
          const err21 = { instancePath: instancePath + "/amount_due", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema176, data: data2 };
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
        const err22 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema176.type, parentSchema: schema176, data: data3 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err23 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema176, data: data3 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data3 < -9007199254740991 || isNaN(data3)) {
          const err24 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema176, data: data3 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats26.validate(data3)) {
          const err25 = { instancePath: instancePath + "/amount_paid", schemaPath: "schema:HookbridgeAmount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema176, data: data3 };
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
          const err26 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema175.properties.currency, data: data4 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern62.test(data4)) {
          const err27 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[a-z]{3}$" }, message: 'must match pattern "^[a-z]{3}$"', schema: "^[a-z]{3}$", parentSchema: schema175.properties.currency, data: data4 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema175.properties.currency.type, parentSchema: schema175.properties.currency, data: data4 };
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
          const err29 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!formats6.validate(data5)) {
          const err30 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data5 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/period_start", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data5 };
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
          const err32 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (!formats6.validate(data6)) {
          const err33 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data6 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/period_end", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data6 };
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
          const err35 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema142, data: data7 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (!formats6.validate(data7)) {
          const err36 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema142, data: data7 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/created", schemaPath: "schema:HookbridgeTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data: data7 };
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
        const err38 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/type", keyword: "type", params: { type: schema181.type }, message: "must be string,null", schema: schema181.type, parentSchema: schema181, data: data8 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 5e3) {
          const err39 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema181, data: data8 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!pattern9.test(data8)) {
          const err40 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema181, data: data8 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats0(data8)) {
          const err41 = { instancePath: instancePath + "/invoice_pdf", schemaPath: "schema:HookbridgeInvoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema181, data: data8 };
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
        const err42 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/type", keyword: "type", params: { type: schema181.type }, message: "must be string,null", schema: schema181.type, parentSchema: schema181, data: data9 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 5e3) {
          const err43 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema181, data: data9 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!pattern9.test(data9)) {
          const err44 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema181, data: data9 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats0(data9)) {
          const err45 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "schema:HookbridgeInvoiceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema181, data: data9 };
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
          const err46 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items", schema: 2e4, parentSchema: schema175.properties.lines, data: data10 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate144(data10[i0], { instancePath: instancePath + "/lines/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema175.properties.lines.type, parentSchema: schema175.properties.lines, data: data10 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema175.type, parentSchema: schema175, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema174.required, parentSchema: schema174, data };
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
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174, data };
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
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items", schema: 99, parentSchema: schema174.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate143(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema174.properties.data.type, parentSchema: schema174.properties.data, data: data0 };
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
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema174.properties.meta.required, parentSchema: schema174.properties.meta, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.has_more === void 0) {
          const err6 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'", schema: schema174.properties.meta.required, parentSchema: schema174.properties.meta, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "request_id" || key1 === "has_more")) {
            const err7 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174.properties.meta, data: data2 };
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
              const err8 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema145, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern60.test(data3)) {
              const err9 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema145, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema145.type, parentSchema: schema145, data: data3 };
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
            const err11 = { instancePath: instancePath + "/meta/has_more", schemaPath: "#/properties/meta/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema174.properties.meta.properties.has_more.type, parentSchema: schema174.properties.meta.properties.has_more, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.properties.meta.type, parentSchema: schema174.properties.meta, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.type, parentSchema: schema174, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var listUsageHistoryParameters = validate147;
var schema187 = { "type": "object", "required": ["query"], "properties": { "query": { "type": "object", "required": [], "properties": { "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 24, "default": 12 }, "offset": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "default": 0 } } } }, "$id": "schema:listUsageHistoryParameters" };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema187.required, parentSchema: schema187, data };
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
            const err1 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema187.properties.query.properties.limit.type, parentSchema: schema187.properties.query.properties.limit, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 24 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24", schema: 24, parentSchema: schema187.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema187.properties.query.properties.limit, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!formats4.validate(data1)) {
              const err4 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema187.properties.query.properties.limit, data: data1 };
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
            const err5 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema187.properties.query.properties.offset.type, parentSchema: schema187.properties.query.properties.offset, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 2147483647 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema187.properties.query.properties.offset, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema187.properties.query.properties.offset, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!formats4.validate(data2)) {
              const err8 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema187.properties.query.properties.offset, data: data2 };
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
        const err9 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema187.properties.query.type, parentSchema: schema187.properties.query, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema187.type, parentSchema: schema187, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": { "query": true }, "dynamicProps": false, "dynamicItems": false };
var HookbridgeUsageHistory = validate148;
var schema188 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "array", "maxItems": 24, "items": { "type": "object", "required": ["period_start", "period_end", "message_count", "overage_count", "plan_limit"], "additionalProperties": false, "properties": { "period_start": { "$ref": "schema:HookbridgeDate" }, "period_end": { "$ref": "schema:HookbridgeDate" }, "message_count": { "$ref": "schema:HookbridgeCount", "description": "How many messages were used." }, "overage_count": { "$ref": "schema:HookbridgeCount", "description": "How many of them were over `plan_limit`." }, "plan_limit": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "What the tenant may use in a month now, for former limits are not kept; null for no limit.", "example": 5e3 } } } }, "meta": { "type": "object", "required": ["request_id", "total", "limit", "offset", "has_more"], "additionalProperties": false, "properties": { "request_id": { "$ref": "schema:HookbridgeRequestId" }, "total": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647, "description": "The months since the first subscription began, this one included.", "example": 6 }, "limit": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 24, "description": "As asked for.", "example": 12 }, "offset": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2147483647, "description": "As asked for.", "example": 0 }, "has_more": { "type": "boolean", "description": "Whether there are earlier ones.", "example": false } } } }, "$id": "schema:HookbridgeUsageHistory" };
var schema189 = { "type": "string", "format": "date", "maxLength": 10, "description": "A day in UTC.", "example": "2026-02-01", "$id": "schema:HookbridgeDate" };
var formats138 = require_formats().fullFormats.date;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema188.required, parentSchema: schema188, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema188.required, parentSchema: schema188, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema188, data };
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
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items", schema: 24, parentSchema: schema188.properties.data, data: data0 };
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
              const err4 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'", schema: schema188.properties.data.items.required, parentSchema: schema188.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.period_end === void 0) {
              const err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema188.properties.data.items.required, parentSchema: schema188.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.message_count === void 0) {
              const err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "message_count" }, message: "must have required property 'message_count'", schema: schema188.properties.data.items.required, parentSchema: schema188.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.overage_count === void 0) {
              const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "overage_count" }, message: "must have required property 'overage_count'", schema: schema188.properties.data.items.required, parentSchema: schema188.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.plan_limit === void 0) {
              const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "plan_limit" }, message: "must have required property 'plan_limit'", schema: schema188.properties.data.items.required, parentSchema: schema188.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "period_start" || key1 === "period_end" || key1 === "message_count" || key1 === "overage_count" || key1 === "plan_limit")) {
                const err9 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema188.properties.data.items, data: data1 };
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
                  const err10 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema189, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!formats138.validate(data2)) {
                  const err11 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema189, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/data/" + i0 + "/period_start", schemaPath: "schema:HookbridgeDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema189.type, parentSchema: schema189, data: data2 };
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
                  const err13 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema189, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (!formats138.validate(data3)) {
                  const err14 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema189, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/data/" + i0 + "/period_end", schemaPath: "schema:HookbridgeDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema189.type, parentSchema: schema189, data: data3 };
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
                const err16 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema170.type, parentSchema: schema170, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 9007199254740991 || isNaN(data4)) {
                  const err17 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema170, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err18 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema170, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (!formats26.validate(data4)) {
                  const err19 = { instancePath: instancePath + "/data/" + i0 + "/message_count", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema170, data: data4 };
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
                const err20 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema170.type, parentSchema: schema170, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 9007199254740991 || isNaN(data5)) {
                  const err21 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema170, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err22 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema170, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (!formats26.validate(data5)) {
                  const err23 = { instancePath: instancePath + "/data/" + i0 + "/overage_count", schemaPath: "schema:HookbridgeCount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema170, data: data5 };
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
                const err24 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/type", keyword: "type", params: { type: schema188.properties.data.items.properties.plan_limit.type }, message: "must be integer,null", schema: schema188.properties.data.items.properties.plan_limit.type, parentSchema: schema188.properties.data.items.properties.plan_limit, data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 2147483647 || isNaN(data6)) {
                  const err25 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema188.properties.data.items.properties.plan_limit, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  const err26 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema188.properties.data.items.properties.plan_limit, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (!formats4.validate(data6)) {
                  const err27 = { instancePath: instancePath + "/data/" + i0 + "/plan_limit", schemaPath: "#/properties/data/items/properties/plan_limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema188.properties.data.items.properties.plan_limit, data: data6 };
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
            const err28 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema188.properties.data.items.type, parentSchema: schema188.properties.data.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema188.properties.data.type, parentSchema: schema188.properties.data, data: data0 };
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
          const err30 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'", schema: schema188.properties.meta.required, parentSchema: schema188.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data7.total === void 0) {
          const err31 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema188.properties.meta.required, parentSchema: schema188.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data7.limit === void 0) {
          const err32 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema188.properties.meta.required, parentSchema: schema188.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data7.offset === void 0) {
          const err33 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'", schema: schema188.properties.meta.required, parentSchema: schema188.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7.has_more === void 0) {
          const err34 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'", schema: schema188.properties.meta.required, parentSchema: schema188.properties.meta, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "request_id" || key2 === "total" || key2 === "limit" || key2 === "offset" || key2 === "has_more")) {
            const err35 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema188.properties.meta, data: data7 };
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
              const err36 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema145, data: data8 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!pattern60.test(data8)) {
              const err37 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema145, data: data8 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/meta/request_id", schemaPath: "schema:HookbridgeRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema145.type, parentSchema: schema145, data: data8 };
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
            const err39 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema188.properties.meta.properties.total.type, parentSchema: schema188.properties.meta.properties.total, data: data9 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 2147483647 || isNaN(data9)) {
              const err40 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema188.properties.meta.properties.total, data: data9 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err41 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema188.properties.meta.properties.total, data: data9 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (!formats4.validate(data9)) {
              const err42 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/properties/total/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema188.properties.meta.properties.total, data: data9 };
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
            const err43 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema188.properties.meta.properties.limit.type, parentSchema: schema188.properties.meta.properties.limit, data: data10 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 24 || isNaN(data10)) {
              const err44 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24", schema: 24, parentSchema: schema188.properties.meta.properties.limit, data: data10 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err45 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema188.properties.meta.properties.limit, data: data10 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (!formats4.validate(data10)) {
              const err46 = { instancePath: instancePath + "/meta/limit", schemaPath: "#/properties/meta/properties/limit/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema188.properties.meta.properties.limit, data: data10 };
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
            const err47 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema188.properties.meta.properties.offset.type, parentSchema: schema188.properties.meta.properties.offset, data: data11 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 2147483647 || isNaN(data11)) {
              const err48 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema188.properties.meta.properties.offset, data: data11 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err49 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema188.properties.meta.properties.offset, data: data11 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (!formats4.validate(data11)) {
              const err50 = { instancePath: instancePath + "/meta/offset", schemaPath: "#/properties/meta/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema188.properties.meta.properties.offset, data: data11 };
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
            const err51 = { instancePath: instancePath + "/meta/has_more", schemaPath: "#/properties/meta/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema188.properties.meta.properties.has_more.type, parentSchema: schema188.properties.meta.properties.has_more, data: data12 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema188.properties.meta.type, parentSchema: schema188.properties.meta, data: data7 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema188.type, parentSchema: schema188, data };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCreateCheckoutSession = validate149;
var schema194 = { "type": "object", "required": ["plan", "interval"], "additionalProperties": false, "properties": { "plan": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The name of the plan, in any case. The guide \u201CPlans\u201D says how it is found at Stripe.", "example": "pro" }, "interval": { "type": "string", "enum": ["monthly", "annual"], "description": "How often it is paid.", "x-gangway-reason": "must be monthly or annual", "example": "monthly" }, "return_url": { "$ref": "schema:ReturnUrl", "description": "Where the page leads back, whether something was bought or not (must be from allowed origin). Without it, the tenant's default return\nURL serves.\n", "example": "https://app.hookbridge.io/billing", "x-gangway-extension": true } }, "example": { "plan": "pro", "interval": "monthly" }, "$id": "schema:HookbridgeCreateCheckoutSession" };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema194.required, parentSchema: schema194, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.interval === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'", schema: schema194.required, parentSchema: schema194, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plan" || key0 === "interval" || key0 === "return_url")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema194, data };
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
          const err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema194.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema194.properties.plan, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema194.properties.plan.type, parentSchema: schema194.properties.plan, data: data0 };
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
        const err6 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema194.properties.interval.type, parentSchema: schema194.properties.interval, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "monthly" || data1 === "annual")) {
        const err7 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema194.properties.interval.enum }, message: "must be equal to one of the allowed values", schema: schema194.properties.interval.enum, parentSchema: schema194.properties.interval, data: data1 };
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
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema194.type, parentSchema: schema194, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeCheckoutSession = validate150;
var schema196 = { "type": "object", "required": ["data", "meta"], "additionalProperties": false, "properties": { "data": { "type": "object", "required": ["session_id", "checkout_url"], "additionalProperties": false, "properties": { "session_id": { "type": "string", "maxLength": 255, "pattern": "^cs_[A-Za-z0-9_]+$", "description": "Stripe's id of the session.", "example": "cs_test_abc123" }, "checkout_url": { "type": "string", "format": "uri", "maxLength": 5e3, "pattern": "^https?://", "x-faker": "internet.url", "description": "URL to redirect user to Stripe's checkout page. It opens without sign-in: redirect at once, never log or store it.\n", "example": "https://checkout.stripe.com/c/pay/cs_test_abc123" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "$id": "schema:HookbridgeCheckoutSession" };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema196.required, parentSchema: schema196, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema196.required, parentSchema: schema196, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema196, data };
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
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'", schema: schema196.properties.data.required, parentSchema: schema196.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.checkout_url === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "checkout_url" }, message: "must have required property 'checkout_url'", schema: schema196.properties.data.required, parentSchema: schema196.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "session_id" || key1 === "checkout_url")) {
            const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema196.properties.data, data: data0 };
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
              const err6 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema196.properties.data.properties.session_id, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern22.test(data1)) {
              const err7 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/pattern", keyword: "pattern", params: { pattern: "^cs_[A-Za-z0-9_]+$" }, message: 'must match pattern "^cs_[A-Za-z0-9_]+$"', schema: "^cs_[A-Za-z0-9_]+$", parentSchema: schema196.properties.data.properties.session_id, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/data/session_id", schemaPath: "#/properties/data/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.properties.data.properties.session_id.type, parentSchema: schema196.properties.data.properties.session_id, data: data1 };
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
              const err9 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema196.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern9.test(data2)) {
              const err10 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema196.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!formats0(data2)) {
              const err11 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema196.properties.data.properties.checkout_url, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/data/checkout_url", schemaPath: "#/properties/data/properties/checkout_url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.properties.data.properties.checkout_url.type, parentSchema: schema196.properties.data.properties.checkout_url, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema196.properties.data.type, parentSchema: schema196.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema196.type, parentSchema: schema196, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeSubscriptionExists = validate152;
var schema197 = { "type": "object", "required": ["error", "meta"], "additionalProperties": false, "properties": { "error": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string", "description": "Machine-readable error code", "const": "SUBSCRIPTION_EXISTS" }, "message": { "type": "string", "maxLength": 4e3, "description": "Human-readable error message", "const": "Tenant has a subscription already; change it in the customer portal" } } }, "meta": { "$ref": "schema:HookbridgeMeta" } }, "description": "The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now.\n", "$id": "schema:HookbridgeSubscriptionExists" };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema197.required, parentSchema: schema197, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'", schema: schema197.required, parentSchema: schema197, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error" || key0 === "meta")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema197, data };
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
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema197.properties.error.required, parentSchema: schema197.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema197.properties.error.required, parentSchema: schema197.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema197.properties.error, data: data0 };
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
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema197.properties.error.properties.code.type, parentSchema: schema197.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if ("SUBSCRIPTION_EXISTS" !== data1) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "SUBSCRIPTION_EXISTS" }, message: "must be equal to constant", schema: "SUBSCRIPTION_EXISTS", parentSchema: schema197.properties.error.properties.code, data: data1 };
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
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/const", keyword: "const", params: { allowedValue: "Tenant has a subscription already; change it in the customer portal" }, message: "must be equal to constant", schema: "Tenant has a subscription already; change it in the customer portal", parentSchema: schema197.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 4e3) {
              const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema197.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema197.properties.error.properties.message.type, parentSchema: schema197.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema197.properties.error.type, parentSchema: schema197.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate97(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema197.type, parentSchema: schema197, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeEventReceived = validate154;
var schema198 = { "type": "object", "required": ["received"], "additionalProperties": false, "properties": { "received": { "type": "boolean", "const": true, "description": "The event is on the disk." } }, "$id": "schema:HookbridgeEventReceived" };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.received === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'", schema: schema198.required, parentSchema: schema198, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "received")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema198, data };
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
        const err2 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema198.properties.received.type, parentSchema: schema198.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data0) {
        const err3 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema198.properties.received, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema198.type, parentSchema: schema198, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var HookbridgeInvalidRequestOrHookbridgePayloadTooLarge = validate155;
var schema199 = { "anyOf": [{ "$ref": "schema:HookbridgeInvalidRequest" }, { "$ref": "schema:HookbridgePayloadTooLarge" }], "$id": "schema:HookbridgeInvalidRequestOrHookbridgePayloadTooLarge" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema199.anyOf, parentSchema: schema199, data };
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
  validate155.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate155.evaluated = { "dynamicProps": true, "dynamicItems": false };
var ServiceHealth = validate158;
var schema200 = { "type": "object", "required": ["status", "version", "uptimeSeconds"], "additionalProperties": false, "properties": { "status": { "type": "string", "const": "ok" }, "version": { "type": "string", "maxLength": 50, "description": "The version of Gangway that runs here.", "example": "0.2.0" }, "uptimeSeconds": { "type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991, "description": "Seconds since the process started.", "example": 3600 } }, "$id": "schema:ServiceHealth" };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.uptimeSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uptimeSeconds" }, message: "must have required property 'uptimeSeconds'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "version" || key0 === "uptimeSeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema200, data };
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
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema200.properties.status.type, parentSchema: schema200.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("ok" !== data0) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant", schema: "ok", parentSchema: schema200.properties.status, data: data0 };
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
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema200.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema200.properties.version.type, parentSchema: schema200.properties.version, data: data1 };
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
        const err8 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema200.properties.uptimeSeconds.type, parentSchema: schema200.properties.uptimeSeconds, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema200.properties.uptimeSeconds, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema200.properties.uptimeSeconds, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats26.validate(data2)) {
          const err11 = { instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"', schema: "int64", parentSchema: schema200.properties.uptimeSeconds, data: data2 };
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
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema200.type, parentSchema: schema200, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceNotFound = validate159;
var schema201 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Not Found" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 404 }, "code": { "type": "string", "description": "Which error it is.", "const": "NOT_FOUND" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "Nothing lives at this path.", "$id": "schema:ServiceNotFound" };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema201, data };
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
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.type.type, parentSchema: schema201.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema201.properties.type, data: data0 };
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
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Not Found" }, message: "must be equal to constant", schema: "Not Found", parentSchema: schema201.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema201.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.title.type, parentSchema: schema201.properties.title, data: data1 };
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
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.properties.status.type, parentSchema: schema201.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (404 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 404 }, message: "must be equal to constant", schema: 404, parentSchema: schema201.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema201.properties.status, data: data2 };
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
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.code.type, parentSchema: schema201.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("NOT_FOUND" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "NOT_FOUND" }, message: "must be equal to constant", schema: "NOT_FOUND", parentSchema: schema201.properties.code, data: data3 };
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
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema201.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern60.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema201.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.requestId.type, parentSchema: schema201.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema201.type, parentSchema: schema201, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceMethodNotAllowed = validate160;
var schema202 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Method Not Allowed" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 405 }, "code": { "type": "string", "description": "Which error it is.", "const": "METHOD_NOT_ALLOWED" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "The path exists, but does not serve this method.", "$id": "schema:ServiceMethodNotAllowed" };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema202.required, parentSchema: schema202, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema202.required, parentSchema: schema202, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema202.required, parentSchema: schema202, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema202.required, parentSchema: schema202, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema202.required, parentSchema: schema202, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema202, data };
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
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema202.properties.type.type, parentSchema: schema202.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema202.properties.type, data: data0 };
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
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Method Not Allowed" }, message: "must be equal to constant", schema: "Method Not Allowed", parentSchema: schema202.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema202.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema202.properties.title.type, parentSchema: schema202.properties.title, data: data1 };
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
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema202.properties.status.type, parentSchema: schema202.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (405 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 405 }, message: "must be equal to constant", schema: 405, parentSchema: schema202.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema202.properties.status, data: data2 };
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
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema202.properties.code.type, parentSchema: schema202.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("METHOD_NOT_ALLOWED" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "METHOD_NOT_ALLOWED" }, message: "must be equal to constant", schema: "METHOD_NOT_ALLOWED", parentSchema: schema202.properties.code, data: data3 };
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
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema202.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern60.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema202.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema202.properties.requestId.type, parentSchema: schema202.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema202.type, parentSchema: schema202, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceInternalServerError = validate161;
var schema203 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Internal Server Error" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 500 }, "code": { "type": "string", "description": "Which error it is.", "const": "INTERNAL_SERVER_ERROR" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "A fault in Gangway or in how it is set up. The operator's log names the remedy.", "$id": "schema:ServiceInternalServerError" };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema203.required, parentSchema: schema203, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema203.required, parentSchema: schema203, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema203.required, parentSchema: schema203, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema203.required, parentSchema: schema203, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema203.required, parentSchema: schema203, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema203, data };
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
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema203.properties.type.type, parentSchema: schema203.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema203.properties.type, data: data0 };
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
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Internal Server Error" }, message: "must be equal to constant", schema: "Internal Server Error", parentSchema: schema203.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema203.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema203.properties.title.type, parentSchema: schema203.properties.title, data: data1 };
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
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema203.properties.status.type, parentSchema: schema203.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (500 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 500 }, message: "must be equal to constant", schema: 500, parentSchema: schema203.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema203.properties.status, data: data2 };
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
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema203.properties.code.type, parentSchema: schema203.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("INTERNAL_SERVER_ERROR" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "INTERNAL_SERVER_ERROR" }, message: "must be equal to constant", schema: "INTERNAL_SERVER_ERROR", parentSchema: schema203.properties.code, data: data3 };
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
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema203.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern60.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema203.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema203.properties.requestId.type, parentSchema: schema203.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema203.type, parentSchema: schema203, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceReadiness = validate162;
var schema204 = { "type": "object", "required": ["status"], "additionalProperties": false, "properties": { "status": { "type": "string", "const": "ready" } }, "$id": "schema:ServiceReadiness" };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema204.required, parentSchema: schema204, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema204, data };
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
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema204.properties.status.type, parentSchema: schema204.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("ready" !== data0) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ready" }, message: "must be equal to constant", schema: "ready", parentSchema: schema204.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema204.type, parentSchema: schema204, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ServiceNotReady = validate163;
var schema205 = { "type": "object", "required": ["type", "title", "status", "code", "requestId"], "additionalProperties": false, "properties": { "type": { "type": "string", "const": "about:blank" }, "title": { "type": "string", "maxLength": 100, "description": "The error for people.", "const": "Not Ready" }, "status": { "type": "integer", "format": "int32", "description": "The status of the response.", "const": 503 }, "code": { "type": "string", "description": "Which error it is.", "const": "NOT_READY" }, "requestId": { "type": "string", "maxLength": 64, "pattern": "^req_[A-Za-z0-9]+$", "description": "Unique identifier of this request.", "example": "req_xyz123" } }, "description": "The store does not answer, or the service is shutting down.", "$id": "schema:ServiceNotReady" };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema205.required, parentSchema: schema205, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema205.required, parentSchema: schema205, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema205.required, parentSchema: schema205, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema205.required, parentSchema: schema205, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: schema205.required, parentSchema: schema205, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "requestId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema205, data };
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
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema205.properties.type.type, parentSchema: schema205.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("about:blank" !== data0) {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" }, message: "must be equal to constant", schema: "about:blank", parentSchema: schema205.properties.type, data: data0 };
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
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/const", keyword: "const", params: { allowedValue: "Not Ready" }, message: "must be equal to constant", schema: "Not Ready", parentSchema: schema205.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema205.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema205.properties.title.type, parentSchema: schema205.properties.title, data: data1 };
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
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema205.properties.status.type, parentSchema: schema205.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (503 !== data2) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: 503 }, message: "must be equal to constant", schema: 503, parentSchema: schema205.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats4.validate(data2)) {
          const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"', schema: "int32", parentSchema: schema205.properties.status, data: data2 };
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
        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema205.properties.code.type, parentSchema: schema205.properties.code, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("NOT_READY" !== data3) {
        const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "NOT_READY" }, message: "must be equal to constant", schema: "NOT_READY", parentSchema: schema205.properties.code, data: data3 };
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
          const err16 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema205.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern60.test(data4)) {
          const err17 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^req_[A-Za-z0-9]+$" }, message: 'must match pattern "^req_[A-Za-z0-9]+$"', schema: "^req_[A-Za-z0-9]+$", parentSchema: schema205.properties.requestId, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema205.properties.requestId.type, parentSchema: schema205.properties.requestId, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema205.type, parentSchema: schema205, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
