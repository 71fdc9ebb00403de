import { firstDayOf, type Month } from "../../../domain/calendar/month";
import { WEEKDAYS } from "../../../domain/calendar/weekday";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { ShiftRole } from "../../../domain/staffing/peopleByDay";
import type { Language } from "../../../locale/catalogue";
import {
  ROLE_FIGURES,
  SHIFT_FIGURES,
  SHIFT_SOURCES,
  SHIFTS_SHEET,
  WEEKDAY_NAMES,
  type RoleFigure,
  type ShiftSource,
} from "../../../locale/work/workSheets";
import { ROLE_SEPARATOR, type FigureKey } from "../../reading/work/figureKey";
import type { ReportCell } from "../report";

/** A figure that the workbook gives, with the formula that fetches it where it stands on another sheet. */
export interface GivenFigure {
  readonly value: Decimal;
  readonly formula?: string;
  readonly source: ShiftSource;
}

/** What the workbook gives for the shifts of a month. */
export interface GivenShifts {
  readonly month: Month;
  readonly monthSource: ShiftSource;
  /** Absent where neither a plan nor orders tell. */
  readonly orders?: GivenFigure;
  readonly weekdays: readonly GivenFigure[];
  readonly roles: readonly {
    readonly name: string;
    readonly figures: Readonly<Record<RoleFigure, GivenFigure>>;
  }[];
}

const ROLE_FIGURE_KEYS = Object.keys(ROLE_FIGURES) as readonly RoleFigure[];
const USUAL_REST_DAYS = new Decimal(1);

/** A line of the first table of the sheet of shifts. */
export interface FigureLine {
  readonly key: FigureKey | "month";
  readonly label: string;
  readonly given: ReportCell;
  readonly typed: number | null;
  readonly used: number;
  readonly source: string;
}

/** The figures in force: what was typed, else what the workbook gives. */
export class ShiftFigures {
  constructor(
    private readonly given: GivenShifts,
    private readonly typed: ReadonlyMap<FigureKey, Decimal>,
    private readonly typedMonth: Month | undefined,
  ) {}

  get orders(): Decimal {
    return this.typed.get("orders") ?? this.given.orders?.value ?? ZERO;
  }

  get restDays(): Decimal {
    return this.typed.get("restDays") ?? USUAL_REST_DAYS;
  }

  get weekdays(): Decimal[] {
    return this.given.weekdays.map(({ value }, at) => this.typed.get(`weekday:${at + 1}`) ?? value);
  }

  get roles(): ShiftRole[] {
    return this.given.roles.map(({ name, figures }) => {
      const used = (key: RoleFigure) => this.typed.get(`role:${name}:${key}`) ?? figures[key].value;
      return {
        name,
        workPerOrder: used("workPerOrder"),
        workPerMonth: used("workPerMonth"),
        capacity: used("capacity"),
        utilisation: used("utilisation"),
        minimum: used("minimum"),
      };
    });
  }

  lines(language: Language): FigureLine[] {
    const { given, typedMonth } = this;
    const rest = { value: USUAL_REST_DAYS, source: "yours" } as const;
    return [
      {
        key: "month",
        label: SHIFT_FIGURES.month[language],
        given: firstDayOf(given.month),
        typed: typedMonth === undefined ? null : firstDayOf(typedMonth),
        used: firstDayOf(given.month),
        source: SHIFT_SOURCES[given.monthSource][language],
      },
      this.line("orders", SHIFT_FIGURES.orders[language], given.orders, language),
      this.line("restDays", SHIFT_FIGURES.restDays[language], rest, language),
      ...given.roles.flatMap(({ name, figures }) =>
        ROLE_FIGURE_KEYS.map((key) => {
          const label = `${name}${ROLE_SEPARATOR}${ROLE_FIGURES[key][language]}`;
          return this.line(`role:${name}:${key}`, label, figures[key], language);
        }),
      ),
      ...WEEKDAYS.map((weekday) => {
        const label = `${SHIFTS_SHEET.weekdayFactor[language]}${ROLE_SEPARATOR}${WEEKDAY_NAMES[weekday][language]}`;
        return this.line(`weekday:${weekday}`, label, given.weekdays[weekday - 1], language);
      }),
    ];
  }

  private line(
    key: FigureKey,
    label: string,
    given: GivenFigure | undefined,
    language: Language,
  ): FigureLine {
    const typed = this.typed.get(key);
    const value = given?.value.toNumber() ?? null;
    return {
      key,
      label,
      given: given?.formula === undefined ? value : { formula: given.formula, value },
      typed: typed?.toNumber() ?? null,
      used: (typed ?? given?.value ?? ZERO).toNumber(),
      source: SHIFT_SOURCES[given?.source ?? "yours"][language],
    };
  }
}
