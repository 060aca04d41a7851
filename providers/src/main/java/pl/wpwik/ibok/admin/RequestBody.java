package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.application.FieldError;

/**
 * Reads the JSON of a request strictly: nothing unknown, nothing twice, nothing converted from another type, and never
 * more than {@value #MOST_BYTES} bytes, where nothing else is said.
 */
final class RequestBody {

    static final int MOST_BYTES = 64 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private final Errors errors;
    private final int mostBytes;

    RequestBody(Errors errors) {
        this(errors, MOST_BYTES);
    }

    RequestBody(Errors errors, int mostBytes) {
        this.errors = errors;
        this.mostBytes = mostBytes;
    }

    <T> T read(InputStream body, Class<T> type) {
        return readOptional(body, type).orElseThrow(() -> errors.badRequest(RestKeys.NOT_JSON));
    }

    /** @return empty when there is no body, or JSON's null */
    <T> Optional<T> readOptional(InputStream body, Class<T> type) {
        byte[] bytes = bytes(body);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        ObjectReader reader = MAPPER.readerFor(type);
        try {
            return Optional.ofNullable(reader.readValue(bytes));
        } catch (JsonMappingException e) {
            throw fieldError(e);
        } catch (JsonProcessingException e) {
            throw errors.badRequest(RestKeys.NOT_JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw errors.badRequest(RestKeys.BODY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException fieldError(JsonMappingException problem) {
        String field = path(problem);
        if (field.isEmpty()) {
            return errors.badRequest(RestKeys.NOT_JSON);
        }
        String key = problem instanceof UnrecognizedPropertyException ? RestKeys.FIELD_UNKNOWN : RestKeys.FIELD_TYPE;
        return errors.badRequest(List.of(FieldError.of(field, key)));
    }

    private static String path(JsonMappingException problem) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : problem.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
