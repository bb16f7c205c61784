#pragma once

#include "base/id.h"

namespace tjc {

using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using TopicId = Id<struct TopicTag>;
using RoomId = Id<struct RoomTag>;
using ThemeWeekId = Id<struct ThemeWeekTag>;
using TrainingId = Id<struct TrainingTag>;
using SessionId = Id<struct SessionTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using SeriesId = Id<struct SeriesTag>;
using AbsenceId = Id<struct AbsenceTag>;
using DayOffId = Id<struct DayOffTag>;
using NoticeId = Id<struct NoticeTag>;
using WishId = Id<struct WishTag>;
using HelpRequestId = Id<struct HelpRequestTag>;
using GuideTaskId = Id<struct GuideTaskTag>;
using ThreadId = Id<struct ThreadTag>;
using PostId = Id<struct PostTag>;
using ReportId = Id<struct ReportTag>;
using EvaluationFormId = Id<struct EvaluationFormTag>;
using QuestionId = Id<struct QuestionTag>;

} // namespace tjc
