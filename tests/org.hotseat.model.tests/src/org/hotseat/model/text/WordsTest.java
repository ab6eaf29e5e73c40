// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word exists in both languages, and sentences name things well. */
class WordsTest {

    private static final Set<String> PATTERNS = Set.of("thing", "partOf", "routeOf");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> expectedKeys() {
        Set<String> keys = new TreeSet<>(PATTERNS);
        for (EClassifier classifier : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                if (!type.isAbstract()) {
                    keys.add(type.getName());
                }
                type.getEStructuralFeatures().forEach(feature -> keys.add(feature.getName()));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> keys.add(type.getName() + '.' + literal.getName()));
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = { "words.properties", "words_zh_CN.properties" })
    void everyPartOfTheModelHasAWordAndNothingElseHas(String name) throws IOException {
        assertEquals(expectedKeys(), new TreeSet<>(read(name).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/org/hotseat/model/file/messages", "/org/hotseat/model/edit/messages",
        "/org/hotseat/model/validate/messages", "/org/hotseat/model/text/words" })
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces(String base) throws IOException {
        Properties english = read(base + ".properties");
        Properties chinese = read(base + "_zh_CN.properties");
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
            assertTrue(!english.getProperty(key).contains("'"), () -> key + " has a quote, which a pattern eats");
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void thingsAreNamedByKindNameAndPlace() {
        Cluster cluster = Samples.full();
        assertEquals("cluster North", Words.describe(cluster));
        assertEquals("host host-01", Words.describe(cluster.getHosts().get(0)));
        assertEquals("SSH access of host host-01", Words.describe(cluster.getHosts().get(0).getSsh()));
        assertEquals("display identity of monitor Left",
                Words.describe(cluster.getSeats().get(0).getMonitors().get(0).getEdid()));
        assertEquals("route In 0 to Out 0", Words.describe(cluster.getRoutes().get(0)));
        assertEquals("network interface eth0 of host host-01",
                Words.describe(cluster.getHosts().get(0).getInterfaces().get(0)));
        assertEquals("flow console", Words.describe(cluster.getFlows().get(0)));
        assertEquals("route ? to ?", Words.describe(ClusterFactory.eINSTANCE.createRoute()));
    }

    @Test
    void everyValueOfAnEnumerationIsSpoken() {
        assertEquals("live migration", Words.value(FlowKind.LIVE_MIGRATION));
        for (EClassifier classifier : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> {
                    Enumerator value = literal.getInstance();
                    assertTrue(!Words.value(value).isBlank());
                });
            }
        }
    }
}
