package org.creditportal.portal.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the public and the departments' API, OpenAPI 3.1. It is written by hand, in three files beside
/// this class.
@Component
final class ApiDescription {

    private static final int MOST_ALIASES = 200;

    private final ObjectNode root;

    ApiDescription(JsonMapper json) {
        this.root = (ObjectNode) read("head.yaml", json);
        var paths = root.putObject("paths");
        Stream.of("public.yaml", "departments.yaml")
                .map(name -> read(name, json))
                .forEach(part -> part.propertyStream().forEach(path -> paths.set(path.getKey(), path.getValue())));
    }

    /// The whole description.
    JsonNode root() {
        return root;
    }

    /// What a reference inside the description stands for; anything else stands for itself.
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }

    private static JsonNode read(String name, JsonMapper json) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try (var file = new ClassPathResource(name, ApiDescription.class).getInputStream()) {
            return json.valueToTree(new Yaml(new SafeConstructor(options)).<Object>load(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
