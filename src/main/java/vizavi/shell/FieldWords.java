package vizavi.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Vaadin's own fields say by themselves, in the language of the page. */
public final class FieldWords {
  private static final int MONTHS = 12;

  private FieldWords() {}

  /** The calendar of a field of days and times. */
  public static void say(DateTimePicker field) {
    var locale = field.getLocale();
    field.setDatePickerI18n(
        new DatePickerI18n()
            // The standalone form where the language has one: "листопад", not "листопада".
            .setMonthNames(IntStream.range(0, MONTHS).mapToObj(at -> month(at, locale)).toList())
            .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
            .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
            .setFirstDayOfWeek(WeekFields.of(region(locale)).getFirstDayOfWeek().getValue() % 7)
            .setToday(translate("field.date.today"))
            .setCancel(translate("field.date.cancel")));
  }

  /** What a screen reader hears of a field in which several things are chosen. */
  public static void say(MultiSelectComboBox<?> field) {
    field.setI18n(
        new MultiSelectComboBoxI18n()
            .setCleared(translate("field.several.cleared"))
            .setFocused(translate("field.several.focused"))
            .setSelected(translate("field.several.selected"))
            .setDeselected(translate("field.several.deselected"))
            .setTotal(translate("field.several.total")));
  }

  /** The button that shows a password. */
  public static void say(PasswordField field) {
    field
        .getElement()
        .setPropertyBean("i18n", Map.of("reveal", translate("field.password.reveal")));
  }

  /** Adds to the words of an upload what it says while a file is on its way. */
  public static UploadI18N underWay(UploadI18N words) {
    return words
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(translate("field.upload.connecting"))
                        .setStalled(translate("field.upload.stalled"))
                        .setProcessing(translate("field.upload.processing"))
                        .setHeld(translate("field.upload.held")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("field.upload.remaining"))
                        .setUnknown(translate("field.upload.unknown")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("field.upload.unavailable"))
                        .setUnexpectedServerError(translate("field.upload.failed"))
                        .setForbidden(translate("field.upload.forbidden"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(translate("field.upload.retry"))
                .setStart(translate("field.upload.start"))
                .setRemove(translate("field.upload.remove")));
  }

  private static String month(int at, Locale locale) {
    return Month.of(at + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** From Sunday on, as the calendar wants them. */
  private static List<String> days(TextStyle style, Locale locale) {
    return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
        .map(day -> day.getDisplayName(style, locale))
        .toList();
  }

  /** The language with the country most of its speakers live in: weeks begin by country. */
  private static Locale region(Locale locale) {
    return ULocale.addLikelySubtags(ULocale.forLocale(locale)).toLocale();
  }
}
