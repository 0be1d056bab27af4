package dev.allclear.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may not have is found in what FreeMarker runs, and nowhere else. */
class RefusalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign s = {\"a\":\"b\"}[\"a\"] + .now?string>${s}",
                "${({\"a\":\"b\"})[\"a\"] + .now?string}",
                "<#if (2 > 1) && .now?is_date>x</#if>",
                "<#if 2 gt.now?long>x</#if>",
                "<#if 2gt.now?long>x</#if>",
                "<#if 0x1fgt.now?long>x</#if>",
                "<#if true \\and.now?is_date>x</#if>",
                "<#if 2 &gt;.now?long>x</#if>",
                "<@m .now/>",
                "<@m now=.now/>",
                "<@m @r\"${.now}\"/>",
                "${a!.now}",
                "${a! .now}",
                "${. now}",
                "${.<#-- > } -->now}",
                "${.[#-- > } --]now}",
                "${.<!-- \" -->now}",
                "${1....now}",
                "<#list 1.. .now?long as each></#list>",
                "${\"}\" + '>' + \"\\\"\" + .now}",
                "${r\"\\\" + .now}",
                "${\"${.now}\"}",
                "${\"${'${.now}'}\"}",
                "${\"${'\\x0024{.now}'}\"}",
                "${\"a\\\"${.now}\"}",
                "${\"${.n\\x006fw}\"}",
                "<@a[\"${.now}\"]/>",
                "<p>$</p><#-- a --><#noparse>${a}</#noparse >${.now}",
                "<#comment>${a}</comment>${.now}",
                "<#noParse></#noparse>${a}[/noParse]${.now}",
                "<#if a > b>${.now}</#if>",
                "a > b } \" ' ( ${.now}"
            })
    void theClockIsFoundWhereverAnExpressionIs(String template) {
        assertThat(Refusals.first(template)).map(Refusal::asked).contains(".now");
    }

    @ParameterizedTest
    @CsvSource({
        "${a?no_esc}, ?no_esc",
        "${a?noEsc}, ?noEsc",
        "${a ? no_esc}, ?no_esc",
        "${a?<#-- b -->eval}, ?eval",
        "${a[b?eval]}, ?eval",
        "<@a?interpret/>, ?interpret",
        "<#noautoesc>, #noautoesc",
        "<#noAutoEsc  >, #noAutoEsc",
        "<#ftl>, <#ftl",
        "<#ftl strict_syntax=false><noautoesc>, <#ftl",
        "'[#ftl][#noautoesc]', [#ftl",
    })
    void whatIsAskedForIsNamed(String template, String asked) {
        assertThat(Refusals.first(template)).map(Refusal::asked).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- A note: we never use ${a?no_esc} here -->",
                "<#--- ?eval --->${a}",
                "<p>Really?eval, .now, ?no_esc and {a?interpret}</p>",
                "<#noparse>${.now} <#noautoesc></#noparse>",
                "<#comment>${.now}</#comment>",
                "#{.now} [=.now] [#if .now] [#noautoesc]",
                "${a.now} ${a[0].now} ${a().now} ${1..now}",
                "<@a.now></@a.now>",
                "${a?? } ?eval",
                "${a?eval_json}",
                "${\"?no_esc .now\"} ${r\"${.now}\"} ${'#{.now}'}",
                "${<#-- .now -->a}",
                "${.nowhere} ${.n\\-ow}",
                "$ {.now} < #if .now>",
                ""
            })
    void textCommentsAndOtherNamesAreLeftAlone(String template) {
        assertThat(Refusals.first(template)).isEmpty();
    }

    @Test
    void theFirstOneIsFoundFromItsSignToItsEnd() {
        String template = "?eval <#-- ?eval --> ${a ?\n eval}${b?eval}";
        Refusal refusal = Refusals.first(template).orElseThrow();
        assertThat(template.substring(refusal.start(), refusal.end())).isEqualTo("?\n eval");
    }

    @Test
    void insideOfAStringItIsFoundThere() {
        String template = "${a + \"b ${c?eval}\"}";
        Refusal refusal = Refusals.first(template).orElseThrow();
        assertThat(template.substring(refusal.start(), refusal.end())).isEqualTo("?eval");
    }

    @Test
    void insideOfAStringWithEscapesTheStringIsFound() {
        String template = "${a + \"\\n${c?eval}\"}";
        Refusal refusal = Refusals.first(template).orElseThrow();
        assertThat(template.substring(refusal.start(), refusal.end())).isEqualTo("\\n${c?eval}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "${\"", "${'\\", "<#if ", "<#--", "<#noparse>", "${a<#--", "${(", "<@"})
    void aTemplateThatIsCutOffEnds(String template) {
        assertThat(Refusals.first(template)).isEmpty();
    }
}
