package vn.xetkhen.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Head of the API's description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiInfo {
  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Xét Khen")
                .version("v1")
                .description(
                    "From nominee workbooks to explained, ranked proposals. Errors are"
                        + " application/problem+json; verdicts and outcomes as in evaluation.json."));
  }
}
