package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xetkhen.round.Templates;

/** Templates to hand out to units. */
@RestController
@RequestMapping("/api/v1/template")
@Tag(name = "templates")
class TemplatesApi {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Templates templates;

  TemplatesApi(Templates templates) {
    this.templates = templates;
  }

  @GetMapping(produces = XLSX)
  @Operation(
      summary =
          "The template of a year with what earlier rounds know: of a unit, of everybody, or blank")
  ResponseEntity<byte[]> template(
      @RequestParam @Min(2017) @Max(2100) int year,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(defaultValue = "false") boolean blank)
      throws IOException {
    Path file =
        blank
            ? templates.blank(year)
            : unit == null
                ? templates.everybody(year)
                : templates.of(year, unit).orElseThrow(UnknownThingException::new);
    try {
      String name = Templates.fileName(year, unit == null || blank ? "" : unit);
      return ResponseEntity.ok()
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment()
                  .filename(name, StandardCharsets.UTF_8)
                  .build()
                  .toString())
          .contentType(MediaType.parseMediaType(XLSX))
          .body(Files.readAllBytes(file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @GetMapping(path = "/units", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Units whose people are known from the newest earlier year")
  List<Templates.Unit> units(@RequestParam @Min(2017) @Max(2100) int year) {
    return templates.units(year);
  }
}
