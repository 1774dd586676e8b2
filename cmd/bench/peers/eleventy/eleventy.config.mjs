import { IdAttributePlugin } from "@11ty/eleventy";

export default function (config) {
  config.addPlugin(IdAttributePlugin);
  config.addPairedShortcode("note", (text, title) => `<aside class="callout note"><h3>${title}</h3>\n<p>${text.trim()}</p>\n</aside>`);
  return { dir: { input: "content", output: "public", includes: "_includes" }, markdownTemplateEngine: "liquid" };
}
