const words = (run: string): string[] => run.split(/\s+/).filter((word) => word !== '')

/**
 * What each door offers, by name: `values` a program can run, `types` it can name besides. What stands here is promised to users, so a
 * line that goes is a change of the major version. The first door names the types of `yaodian/schema` too.
 */
export const names = {
  index: {
    values: words(`
      SCHEMA_VERSION WorkPlanError defaultRules diagnosticMessage extendRules parseChineseDate parseChineseNumber
      parseChineseQuantity parseDay parseDocumentNumber parseNumberRange parsePeriod parseWorkPlan safeParseWorkPlan
      splitSentences`),
    types: words(`
      Codebook CodebookRow DiagnosticCode ParseOptions ParseResult Rules`),
  },
  query: {
    values: words(`
      cite codeShares deadlines domainShares find findMentions findUnits goals holders initiatives isUnit measures mentions outline places
      regulations responsible responsibleFor results sections targets tasks textOf unitById units walk`),
    types: words(`
      Ancestor Criteria Each Found Holder Language Located MentionOf Mentioned OneOf Pattern Share ShareOptions`),
  },
  schema: {
    values: words(`
      ActionKindSchema ActionSchema AnnotationsSchema AttachmentSchema BodyChangeSchema CodeSchema CodeWordSchema ComparatorSchema DeadlineChangeSchema
      DeadlineSchema
      DiagnosticSchema DiffSummarySchema DirectionSchema DocumentNumberSchema DomainSchema DomainSummarySchema
      EditSchema FinerDomainSchema GoalSchema GovernmentLevelSchema HeadingSchema InitiativeSchema IsoDateSchema IsoMomentSchema
      MAX_LEVEL MarkerSchema MatchSchema MeasureSchema MetaSchema NoticeSchema PassageSchema PeriodSchema PlaceSchema
      PlanRefSchema PrecisionSchema RegionSchema RegulationActionSchema RegulationChangeSchema RegulationSchema
      ResponsibleBodySchema ResultSchema SCHEMA_MAJOR SCHEMA_VERSION SchemaVersionSchema SectionSchema
      SectionSummarySchema SignatureSchema SourceSchema SpanSchema StageSchema TableSchema TargetChangeSchema
      TargetFromSchema TargetPeriodSchema TargetSchema TaskSchema ThreadItemSchema ThreadSchema ToneSchema
      UnitChangeSchema UnitSchema UnitStatusSchema WorkPlanDiffSchema WorkPlanError WorkPlanFormatError WorkPlanSchema
      WorkPlanSeriesSchema annotationKinds formatIssueMessage knownValues noAnnotations readWorkPlan readWorkPlanDiff
      readWorkPlanSeries safeReadWorkPlan safeReadWorkPlanDiff safeReadWorkPlanSeries strict workPlanErrorCodes
      workPlanErrorMessage`),
    types: words(`
      Action ActionKind AnnotationKind Annotations Attachment BodyChange Code CodeWord Comparator Deadline DeadlineChange Diagnostic DiffSummary Direction
      DocumentNumber Domain DomainSummary Edit FinerDomain FormatIssue Goal GovernmentLevel Heading Initiative Marker Match
      Measure Meta Notice Passage Period Place PlanRef Precision Reading Region Regulation RegulationAction
      RegulationChange ResponsibleBody Result Section SectionSummary Signature Source Span Stage Table Target
      TargetChange TargetFrom TargetPeriod Task Thread ThreadItem Tone Unit UnitChange UnitStatus WorkPlan
      WorkPlanDiff WorkPlanErrorCode WorkPlanSeries`),
  },
  export: {
    values: words(`
      csvColumns describe diffFormats diffToCsv diffToMarkdown diffToText escapeMarkdown figureOf formatOf formats
      isHandedDown isSame mentionRecord nodeRecord panelColumns panelToCsv printable records seriesFormats seriesToMarkdown
      standingOf toCsv toJson toMarkdown toNdjson toTable toTree viewOf`),
    types: words(`
      ChangeView Compared CsvColumn CsvOptions DiagnosticRecord DiffFormat DiffFormatName DiffRenderOptions
      DiffTextOptions Format FormatName Listed MarkdownOptions MentionRecord NamedUnit NodeRecord
      PlanRecord RecordOptions RenderOptions ReportLanguage SeriesFormat SeriesFormatName SeriesSource Standing
      TextTableOptions TreeOptions WorkPlanRecord`),
  },
  report: {
    values: words(`
      diffToHtml seriesToHtml toHtml`),
    types: words(`
      Compared ReportLanguage ReportOptions SeriesReportOptions`),
  },
  diff: {
    values: words(`
      UnknownUnitError UnknownYearError decisionsOf diffWorkPlans panelRows reviewLinks trackWorkPlans yearOf`),
    types: words(`
      Decision Decisions DiffOptions PanelOptions PanelRow ReviewRow TrackOptions`),
  },
  documents: {
    values: words(`
      WorkPlanError readDocument`),
    types: words(`
      ContainerFormat DocumentOptions`),
  },
  explain: {
    values: words(`
      explain`),
    types: words(`
      ExplainedRow Explanation Row`),
  },
  counties: {
    values: words(`
      counties tableDate`),
    types: words(`
      `),
  },
  unified: {
    values: words(`
      workPlanParse`),
    types: words(`
      `),
  },
}

export type Door = keyof typeof names
