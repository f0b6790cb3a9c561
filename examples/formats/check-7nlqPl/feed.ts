import type { DataFeed, WithContext } from "schema-dts";
export const feed: WithContext<DataFeed> = {
  "@context": "https://schema.org",
  "@type": "DataFeed",
  "name": "Claims about negotiations, and how they stand to each other",
  "dataFeedElement": [ {
    "@type": "ClaimReview",
    "@id": "urn:uuid:6108f8ac-4ad4-8dff-a294-ee80087cef71",
    "name": "prisoners_of_war RU, UA 2025-05-16 round 1",
    "claimRated": "exchange of 1,000 prisoners for 1,000",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:e2a38f07-8eb1-8ad7-853f-a072318becde",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, formula=reciprocal, quotas=[RU -> UA: 1000, UA -> RU: 1000], date=2025-05-16, round=1], asserted",
      "text": "exchange of 1,000 prisoners for 1,000",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-05-16 round 1\ncategory corroborated: prisoners_of_war (text harbour-wire, text meridian-post)\nformula corroborated: reciprocal (text harbour-wire, text meridian-post)\nquota RU -> UA corroborated: 1000 (text harbour-wire, text meridian-post)\nquota UA -> RU corroborated: 1000 (text harbour-wire, text meridian-post)\ndate corroborated: 2025-05-16 (text harbour-wire, text meridian-post)\nround corroborated: 1 (text harbour-wire, text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:c405cbfc-db8c-80d2-b63c-d8e8ac8d8c7c",
    "name": "prisoners_of_war RU, UA 2025-05-16 round 1",
    "claimReviewed": "1,000-for-1,000\" exchange of prisoners",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:5ef570ed-e80b-8377-bf85-acbf0bf44d21",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, formula=reciprocal, quotas=[RU -> UA: 1000, UA -> RU: 1000], date=2025-05-16, round=1], asserted",
      "text": "1,000-for-1,000\" exchange of prisoners",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-05-16 round 1\ncategory corroborated: prisoners_of_war (text harbour-wire, text meridian-post)\nformula corroborated: reciprocal (text harbour-wire, text meridian-post)\nquota RU -> UA corroborated: 1000 (text harbour-wire, text meridian-post)\nquota UA -> RU corroborated: 1000 (text harbour-wire, text meridian-post)\ndate corroborated: 2025-05-16 (text harbour-wire, text meridian-post)\nround corroborated: 1 (text harbour-wire, text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:e9a3e64c-48c6-8b43-bc73-79096017cccc",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "Russia and Ukraine agreed on Monday to swap prisoners of war",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:841ef80a-f159-8f61-9c1c-a6855a96d4ec",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, date=2025-06-02, round=2], asserted",
      "text": "Russia and Ukraine agreed on Monday to swap prisoners of war",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:5a5da9d4-5580-8740-83f2-69a70de6bdc4",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "We agreed to exchange all seriously wounded and all seriously ill prisoners of war",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:2893b1b2-a65f-8c56-8aa8-9799796a0bb3",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, criteria=[seriously_ill, severely_wounded], formula=all_for_all, date=2025-06-02, round=2], asserted",
      "text": "We agreed to exchange all seriously wounded and all seriously ill prisoners of war",
      "author": {
        "@type": "Person",
        "name": "Rustem Umerov",
        "jobTitle": "Ukrainian defence minister",
        "affiliation": {
          "@type": "Organization",
          "identifier": "UA"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:be4bd99b-8cf3-844c-8966-2667ec9dd0f8",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "exchange would involve at least 1,000 prisoners on either side",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:7308a4b0-4cff-8377-9efe-d84139d07b2b",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, formula=reciprocal, quotas=[RU -> UA: 1000.., UA -> RU: 1000..], date=2025-06-02, round=2], expected",
      "text": "exchange would involve at least 1,000 prisoners on either side",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "Russian counterpart",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:ca90a035-ffd2-8148-9a75-2fd096500309",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "The two delegations agreed to exchange seriously wounded and seriously ill prisoners of war, and captives under the age of 25",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:17f62514-a29e-8de7-a26b-9b50e0e9c878",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, criteria=[age:<25, seriously_ill, severely_wounded], date=2025-06-02, round=2], asserted",
      "text": "The two delegations agreed to exchange seriously wounded and seriously ill prisoners of war, and captives under the age of 25",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:8bfe84c8-2d85-8e20-aa1e-2d61fbdd7987",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "Between 1,000 and 1,200 prisoners will be exchanged",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:7534122b-a10b-88e6-a7a0-019f4b1d8e6b",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, total=1000..1200, date=2025-06-02, round=2], expected",
      "text": "Between 1,000 and 1,200 prisoners will be exchanged",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "an aide to the Russian president and the head of its delegation",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:d9643709-29f3-88a4-b7ee-cd2bdfd3f0ad",
    "name": "prisoners_of_war RU, UA 2025-06-02 round 2",
    "claimReviewed": "The two sides agreed on a further exchange of prisoners of war",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:72558f84-b5d9-8fc1-b6ef-6b579b489a90",
      "name": "ExchangeAgreement[parties=[RU, UA], category=prisoners_of_war, round=2], asserted",
      "text": "The two sides agreed on a further exchange of prisoners of war",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU, UA 2025-06-02 round 2\ncategory corroborated: prisoners_of_war (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nformula refined: all_for_all (Rustem Umerov, Vladimir Medinsky)\nquota RU -> UA single: 1000..1200 (Vladimir Medinsky)\nquota UA -> RU single: 1000..1200 (Vladimir Medinsky)\ntotal single: 2000..2400 on both sides together (Vladimir Medinsky)\ncriteria refined: age:<25 + seriously_ill + severely_wounded (Rustem Umerov, text meridian-post)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 1 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:162a4c67-d553-8d2f-9ce7-fe8a1f9a39c7",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "return the bodies of tens of thousands of fallen soldiers",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:ad2dc23a-d9bf-8887-a727-0c858cc73e09",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, total=~20000..99999, date=2025-06-02, round=2], asserted",
      "text": "return the bodies of tens of thousands of fallen soldiers",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:5cddf0b5-b3fd-89b1-8fef-450c982ad848",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "exchange the bodies of fallen soldiers 6,000 for 6,000",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:63512727-d26a-8522-8457-cb4af0c22308",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, formula=reciprocal, quotas=[RU -> UA: 6000, UA -> RU: 6000], date=2025-06-02, round=2], asserted",
      "text": "exchange the bodies of fallen soldiers 6,000 for 6,000",
      "author": {
        "@type": "Person",
        "name": "Rustem Umerov"
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:d28c1a37-2022-8b46-8f4c-3110cd04cb55",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "The two sides agreed to exchange 12,000 bodies",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:6cae3eb2-f6b6-871e-bbd9-14f103dfea61",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, total=12000, totalScope=both_sides, date=2025-06-02, round=2], asserted",
      "text": "The two sides agreed to exchange 12,000 bodies",
      "author": {
        "@type": "Person",
        "name": "Rustem Umerov"
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:c9d026e5-220d-8a71-bb96-176571629fb7",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "Russia will unilaterally return 6,000 bodies to Ukraine",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:6ef5a426-0da5-86d4-aa96-d002ee31b25c",
      "name": "ExchangeAgreement[parties=[RU], category=remains, formula=unilateral, quotas=[RU -> UA: 6000], date=2025-06-02, round=2], expected",
      "text": "Russia will unilaterally return 6,000 bodies to Ukraine",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "an aide to the Russian president and the head of its delegation",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:b89d48f5-741a-87e9-bd3f-3c4dd9f226bb",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "They also agreed to exchange around 6,000 bodies",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:11a01275-426a-8325-b808-59bb506d8de5",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, total=~6000, round=2], asserted",
      "text": "They also agreed to exchange around 6,000 bodies",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:1a4c0d08-018e-8bb6-a627-dcccee180415",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "exchange the remains of their soldiers, 6,000 for 6,000",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:4d059868-5fda-82be-bb49-c50d7cf052ef",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, formula=reciprocal, quotas=[RU -> UA: 6000, UA -> RU: 6000], date=2025-06-02, round=2], asserted",
      "text": "exchange the remains of their soldiers, 6,000 for 6,000",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "northern-ledger",
        "headline": "Counting the Dead, and Losing Count",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "Northern Ledger"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:3a56e38c-1876-876b-8569-cb963f8415ef",
    "name": "remains RU, UA 2025-06-02 round 2",
    "claimReviewed": "exchange 6,000 bodies for 6,000 bodies",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:2e1b668a-9681-8e1e-a0a7-43b76f55c58a",
      "name": "ExchangeAgreement[parties=[RU, UA], category=remains, formula=reciprocal, quotas=[RU -> UA: 6000, UA -> RU: 6000], date=2025-06-02, round=2], asserted",
      "text": "exchange 6,000 bodies for 6,000 bodies",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains RU, UA 2025-06-02 round 2\ncategory corroborated: remains (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)\nformula contested: reciprocal (Rustem Umerov, text northern-ledger, text strait-courier) | unilateral (Vladimir Medinsky)\nquota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky, text northern-ledger, 1 more)\nquota UA -> RU contested: 6000 (Rustem Umerov, text northern-ledger, text strait-courier) | 0 (Vladimir Medinsky)\ntotal contested: 12000 on both sides together (Rustem Umerov, text morning-lamp, text northern-ledger, 1 more) | 6000 on both sides together (Vladimir Medinsky, text morning-lamp) | ~20000..99999 (text harbour-wire)\ndate corroborated: 2025-06-02 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 2 more)\nround corroborated: 2 (Rustem Umerov, Vladimir Medinsky, text harbour-wire, 3 more)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:5acbbd95-e413-8e72-9053-ad0c5a5ec8fb",
    "name": "prisoners_of_war RU -> UA 2025-05-01/2025-05-31",
    "claimReviewed": "bring home up to 1,200 prisoners",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:5a3f8156-d5f4-8c16-8abe-9d408b2398bd",
      "name": "Transfer[category=prisoners_of_war, from=RU, to=UA, quantity=..1200], expected",
      "text": "bring home up to 1,200 prisoners",
      "author": {
        "@type": "Person",
        "name": "Volodymyr Zelensky",
        "jobTitle": "President",
        "affiliation": {
          "@type": "Organization",
          "identifier": "UA"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU -> UA 2025-05-01/2025-05-31\ncategory single: prisoners_of_war (text morning-lamp)\ndirection single: RU -> UA (text morning-lamp)\nquantity single: 1000 (text morning-lamp)\ndate single: 2025-05-01/2025-05-31 (text morning-lamp)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:0fb1487d-9105-8e85-a219-deed5eb23556",
    "name": "prisoners_of_war RU -> UA 2025-05-01/2025-05-31",
    "claimReviewed": "Russia and Ukraine exchanged 1,000 prisoners each",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:ff5cecc6-b009-88f7-adbb-b8c373e8a8f7",
      "name": "Transfer[category=prisoners_of_war, from=RU, to=UA, quantity=1000, date=2025-05-01/2025-05-31], asserted",
      "text": "Russia and Ukraine exchanged 1,000 prisoners each",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war RU -> UA 2025-05-01/2025-05-31\ncategory single: prisoners_of_war (text morning-lamp)\ndirection single: RU -> UA (text morning-lamp)\nquantity single: 1000 (text morning-lamp)\ndate single: 2025-05-01/2025-05-31 (text morning-lamp)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:c081090a-7f37-8e59-b175-6059e988d31c",
    "name": "prisoners_of_war UA -> RU 2025-05-01/2025-05-31",
    "claimReviewed": "Russia and Ukraine exchanged 1,000 prisoners each",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:36d9a4c7-44a1-8c21-9cb0-02fb5165342a",
      "name": "Transfer[category=prisoners_of_war, from=UA, to=RU, quantity=1000, date=2025-05-01/2025-05-31], asserted",
      "text": "Russia and Ukraine exchanged 1,000 prisoners each",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "prisoners_of_war UA -> RU 2025-05-01/2025-05-31\ncategory single: prisoners_of_war (text morning-lamp)\ndirection single: UA -> RU (text morning-lamp)\nquantity single: 1000 (text morning-lamp)\ndate single: 2025-05-01/2025-05-31 (text morning-lamp)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:77139954-63f8-8bff-94d7-2e055087b582",
    "name": "remains RU -> UA 2025-06-11",
    "claimReviewed": "Moscow had returned the remains of 1,212 Ukrainian soldiers",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:48fc155a-cfe3-8a52-94ea-9918089311d4",
      "name": "Transfer[category=remains, from=RU, to=UA, quantity=1212, date=2025-06-11], asserted",
      "text": "Moscow had returned the remains of 1,212 Ukrainian soldiers",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "chief of staff to the Russian president",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "northern-ledger",
        "headline": "Counting the Dead, and Losing Count",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "Northern Ledger"
        }
      }, {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains RU -> UA 2025-06-11\ncategory single: remains (Vladimir Medinsky)\ndirection single: RU -> UA (Vladimir Medinsky)\nquantity single: 1212 (Vladimir Medinsky)\ndate single: 2025-06-11 (Vladimir Medinsky)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:cccf7266-95a0-82d2-b78d-fc0fbf7c8afe",
    "name": "remains RU <-> UA 2025-06-13",
    "claimReviewed": "Russia will unilaterally return 6,000 bodies to Ukraine next week",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:873d04ed-a0cf-8c01-be35-8013cf5eca5a",
      "name": "Transfer[category=remains, from=RU, to=UA, quantity=6000, date=2025-06-09/2025-06-15], expected",
      "text": "Russia will unilaterally return 6,000 bodies to Ukraine next week",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "an aide to the Russian president and the head of its delegation",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "remains RU <-> UA 2025-06-13\ncategory corroborated: remains (Shamsail Saraliyev, text strait-courier)\ndirection contested: RU -> UA (Shamsail Saraliyev, text strait-courier) | UA -> RU (Shamsail Saraliyev)\nquantity corroborated: 1200 (Shamsail Saraliyev, text strait-courier)\ndate corroborated: 2025-06-13 (Shamsail Saraliyev, text strait-courier)\nordinal corroborated: 3 (Shamsail Saraliyev, text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:fe7e8ae6-9d20-87d5-8735-cd40fb4397e0",
    "name": "remains RU <-> UA 2025-06-13",
    "claimReviewed": "Ukraine handed over 1,200 bodies to Russia",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:13613084-e282-8f35-ab07-b91be631e272",
      "name": "Transfer[category=remains, from=UA, to=RU, quantity=1200, date=2025-06-13, ordinal=3], asserted",
      "text": "Ukraine handed over 1,200 bodies to Russia",
      "author": {
        "@type": "Person",
        "name": "Shamsail Saraliyev"
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "northern-ledger",
        "headline": "Counting the Dead, and Losing Count",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "Northern Ledger"
        }
      } ]
    },
    "reviewBody": "remains RU <-> UA 2025-06-13\ncategory corroborated: remains (Shamsail Saraliyev, text strait-courier)\ndirection contested: RU -> UA (Shamsail Saraliyev, text strait-courier) | UA -> RU (Shamsail Saraliyev)\nquantity corroborated: 1200 (Shamsail Saraliyev, text strait-courier)\ndate corroborated: 2025-06-13 (Shamsail Saraliyev, text strait-courier)\nordinal corroborated: 3 (Shamsail Saraliyev, text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:1b88181c-3800-8c51-a2fe-ae127cd0aa1e",
    "name": "remains RU <-> UA 2025-06-13",
    "claimReviewed": "return of the dead that was arranged in Istanbul went into",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:597f6ed6-af83-8d06-874b-4b5efe4a63ad",
      "name": "Transfer[category=remains, date=2025-06-13], asserted",
      "text": "return of the dead that was arranged in Istanbul went into",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains RU <-> UA 2025-06-13\ncategory corroborated: remains (Shamsail Saraliyev, text strait-courier)\ndirection contested: RU -> UA (Shamsail Saraliyev, text strait-courier) | UA -> RU (Shamsail Saraliyev)\nquantity corroborated: 1200 (Shamsail Saraliyev, text strait-courier)\ndate corroborated: 2025-06-13 (Shamsail Saraliyev, text strait-courier)\nordinal corroborated: 3 (Shamsail Saraliyev, text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:7712d62e-90e4-82cf-afba-f3027dc2e63f",
    "name": "remains RU <-> UA 2025-06-13",
    "claimReviewed": "Russia reportedly transferred 1,200 bodies to Ukraine",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:f2d73846-eeab-8a64-8237-c0fbf63e0aa8",
      "name": "Transfer[category=remains, from=RU, to=UA, quantity=1200, date=2025-06-13, ordinal=3], reported",
      "text": "Russia reportedly transferred 1,200 bodies to Ukraine",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains RU <-> UA 2025-06-13\ncategory corroborated: remains (Shamsail Saraliyev, text strait-courier)\ndirection contested: RU -> UA (Shamsail Saraliyev, text strait-courier) | UA -> RU (Shamsail Saraliyev)\nquantity corroborated: 1200 (Shamsail Saraliyev, text strait-courier)\ndate corroborated: 2025-06-13 (Shamsail Saraliyev, text strait-courier)\nordinal corroborated: 3 (Shamsail Saraliyev, text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:bc79a48d-7628-895f-b853-8a577e70a02a",
    "name": "remains RU <-> UA 2025-06-13",
    "claimReviewed": "The hand-over was confirmed by Shamsail Saraliyev",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:d79202e7-f471-8afa-b105-40729bbe4d8a",
      "name": "Transfer[category=remains, from=RU, to=UA, quantity=1200, date=2025-06-13, ordinal=3], asserted",
      "text": "The hand-over was confirmed by Shamsail Saraliyev",
      "author": {
        "@type": "Person",
        "name": "Shamsail Saraliyev",
        "jobTitle": "deputy chairman of the parliamentary committee on international affairs"
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains RU <-> UA 2025-06-13\ncategory corroborated: remains (Shamsail Saraliyev, text strait-courier)\ndirection contested: RU -> UA (Shamsail Saraliyev, text strait-courier) | UA -> RU (Shamsail Saraliyev)\nquantity corroborated: 1200 (Shamsail Saraliyev, text strait-courier)\ndate corroborated: 2025-06-13 (Shamsail Saraliyev, text strait-courier)\nordinal corroborated: 3 (Shamsail Saraliyev, text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:858a430e-ca91-819d-a2a4-5a191c789430",
    "name": "remains UA -> RU 2025-06-11",
    "claimReviewed": "Ukraine had handed over 27 bodies to Russia",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:d4468566-b81a-8265-b60a-f307566d85d0",
      "name": "Transfer[category=remains, from=UA, to=RU, quantity=27, date=2025-06-11], asserted",
      "text": "Ukraine had handed over 27 bodies to Russia",
      "author": {
        "@type": "Person",
        "name": "Vladimir Medinsky",
        "jobTitle": "chief of staff to the Russian president",
        "affiliation": {
          "@type": "Organization",
          "identifier": "RU"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "northern-ledger",
        "headline": "Counting the Dead, and Losing Count",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "Northern Ledger"
        }
      }, {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "remains UA -> RU 2025-06-11\ncategory single: remains (Vladimir Medinsky)\ndirection single: UA -> RU (Vladimir Medinsky)\nquantity single: 27 (Vladimir Medinsky)\ndate single: 2025-06-11 (Vladimir Medinsky)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:0d28a84e-d95d-886a-9410-887ec16f6752",
    "name": "2025-05-16 round 1",
    "claimReviewed": "first round, on 16 May",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:9420748b-ae0c-8a11-ba7f-4f508619a209",
      "name": "TalksRound[ordinal=1, date=2025-05-16], asserted",
      "text": "first round, on 16 May",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "2025-05-16 round 1\nordinal corroborated: 1 (text harbour-wire, text meridian-post)\ndate corroborated: 2025-05-16 (text harbour-wire, text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:ae358fe4-b8a7-8317-8722-9e6d51b97bf4",
    "name": "2025-05-16 round 1",
    "claimReviewed": "first round of talks, on 16 May, ended",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:9c27f24e-b4e8-8f0d-93d2-948b66e6a1df",
      "name": "TalksRound[ordinal=1, date=2025-05-16], asserted",
      "text": "first round of talks, on 16 May, ended",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "2025-05-16 round 1\nordinal corroborated: 1 (text harbour-wire, text meridian-post)\ndate corroborated: 2025-05-16 (text harbour-wire, text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:ef9040cd-bcb8-87d8-8053-c42f286970dc",
    "name": "Istanbul 2025-06-02 round 2",
    "claimReviewed": "second round of talks, and it was over in less than two hours",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:c89de9bd-6e4b-85f6-b414-4cb2d852f447",
      "name": "TalksRound[ordinal=2, date=2025-06-02, minutes=..120], asserted",
      "text": "second round of talks, and it was over in less than two hours",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "Istanbul 2025-06-02 round 2\nordinal corroborated: 2 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ndate corroborated: 2025-06-02 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ncity single: Istanbul (text morning-lamp)\nminutes refined: ~60..75 (text harbour-wire, text strait-courier)\nlanguage single: Russian (text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:75832041-18e6-8ad5-8409-b5e99dd32e95",
    "name": "Istanbul 2025-06-02 round 2",
    "claimReviewed": "They had scarcely sat down on 2 June",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:ca5f25aa-fc15-8d10-8e40-5bf433c7d577",
      "name": "TalksRound[ordinal=2, date=2025-06-02, city=\"Istanbul\"], asserted",
      "text": "They had scarcely sat down on 2 June",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "Istanbul 2025-06-02 round 2\nordinal corroborated: 2 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ndate corroborated: 2025-06-02 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ncity single: Istanbul (text morning-lamp)\nminutes refined: ~60..75 (text harbour-wire, text strait-courier)\nlanguage single: Russian (text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:0668b475-a6f7-8c5f-a69f-20b70af3e3c6",
    "name": "Istanbul 2025-06-02 round 2",
    "claimReviewed": "second round, on 2 June",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:01f06334-75e6-823a-8bf8-0767b2919487",
      "name": "TalksRound[ordinal=2, date=2025-06-02], asserted",
      "text": "second round, on 2 June",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "northern-ledger",
        "headline": "Counting the Dead, and Losing Count",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "Northern Ledger"
        }
      } ]
    },
    "reviewBody": "Istanbul 2025-06-02 round 2\nordinal corroborated: 2 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ndate corroborated: 2025-06-02 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ncity single: Istanbul (text morning-lamp)\nminutes refined: ~60..75 (text harbour-wire, text strait-courier)\nlanguage single: Russian (text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:413bc491-f7c5-857f-a5ec-7cb13a3b8e35",
    "name": "Istanbul 2025-06-02 round 2",
    "claimReviewed": "second meeting, on 2 June",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:dd8c3946-e7da-82fd-87ab-06c7553a87d8",
      "name": "TalksRound[ordinal=2, date=2025-06-02], asserted",
      "text": "second meeting, on 2 June",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "Istanbul 2025-06-02 round 2\nordinal corroborated: 2 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ndate corroborated: 2025-06-02 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ncity single: Istanbul (text morning-lamp)\nminutes refined: ~60..75 (text harbour-wire, text strait-courier)\nlanguage single: Russian (text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:2219fc6f-8590-8757-b07f-13d364bfab1b",
    "name": "Istanbul 2025-06-02 round 2",
    "claimReviewed": "They had talked in Russian, for little more than an hour",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:8070da42-1a5a-86ff-a840-c47ff6b43aee",
      "name": "TalksRound[ordinal=2, date=2025-06-02, minutes=~60..75, language=\"Russian\"], asserted",
      "text": "They had talked in Russian, for little more than an hour",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "strait-courier",
        "headline": "Another Convoy of the Fallen Crosses the Border",
        "datePublished": "2025-06-14",
        "publisher": {
          "@type": "Organization",
          "name": "The Strait Courier"
        }
      } ]
    },
    "reviewBody": "Istanbul 2025-06-02 round 2\nordinal corroborated: 2 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ndate corroborated: 2025-06-02 (text harbour-wire, text morning-lamp, text northern-ledger, 1 more)\ncity single: Istanbul (text morning-lamp)\nminutes refined: ~60..75 (text harbour-wire, text strait-courier)\nlanguage single: Russian (text strait-courier)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:f0d5f398-98e7-82c5-9a23-63ed97ec3762",
    "name": "Rustem Umerov of UA",
    "claimReviewed": "Rustem Umerov, the Ukrainian defence minister, who led his country's delegation",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:030dc338-8d43-85ec-afed-fe5ab570b7be",
      "name": "Delegation[party=UA, person=\"Rustem Umerov\", role=\"Ukrainian defence minister\", head=true], asserted",
      "text": "Rustem Umerov, the Ukrainian defence minister, who led his country's delegation",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "Rustem Umerov of UA\nparty single: UA (text harbour-wire)\nrole single: Ukrainian defence minister (text harbour-wire)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:3102b22b-0752-848d-aa5f-16b5556de4a0",
    "name": "Vladimir Medinsky of RU",
    "claimReviewed": "Vladimir Medinsky, an aide to the Russian president and the head of its delegation",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:31b53ef4-9480-8cd6-832d-26468bea8d95",
      "name": "Delegation[party=RU, person=\"Vladimir Medinsky\", role=\"aide to the Russian president and the head of its delegation\", head=true], asserted",
      "text": "Vladimir Medinsky, an aide to the Russian president and the head of its delegation",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "Vladimir Medinsky of RU\nparty single: RU (text meridian-post)\nrole single: aide to the Russian president and the head of its delegation (text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:172b2ead-d4c6-8015-988b-0bca1cb9b38f",
    "name": "head of the delegation of RU",
    "claimReviewed": "Vladimir Medinsky, an aide to the Russian president and the head of its delegation",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:31b53ef4-9480-8cd6-832d-26468bea8d95",
      "name": "Delegation[party=RU, person=\"Vladimir Medinsky\", role=\"aide to the Russian president and the head of its delegation\", head=true], asserted",
      "text": "Vladimir Medinsky, an aide to the Russian president and the head of its delegation",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "head of the delegation of RU\nhead single: Vladimir Medinsky (text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:b12ab05a-1716-8f20-8112-d61cdc8d1b66",
    "name": "head of the delegation of UA",
    "claimReviewed": "Rustem Umerov, the Ukrainian defence minister, who led his country's delegation",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:030dc338-8d43-85ec-afed-fe5ab570b7be",
      "name": "Delegation[party=UA, person=\"Rustem Umerov\", role=\"Ukrainian defence minister\", head=true], asserted",
      "text": "Rustem Umerov, the Ukrainian defence minister, who led his country's delegation",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "head of the delegation of UA\nhead single: Rustem Umerov (text harbour-wire)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:e8bb2a02-5445-8eb0-ab1c-0aec91652750",
    "name": "RU to UA",
    "claimReviewed": "a week to study",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:9a279980-0604-84e9-9d3c-885993ce6417",
      "name": "Memorandum[author=RU, recipient=UA, reviewDays=7], expected",
      "text": "a week to study",
      "author": {
        "@type": "Person",
        "name": "Rustem Umerov",
        "jobTitle": "Ukrainian defence minister",
        "affiliation": {
          "@type": "Organization",
          "identifier": "UA"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "RU to UA\nauthor single: RU (Rustem Umerov)\nrecipient single: UA (Rustem Umerov)\nreview days single: 7 (Rustem Umerov)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:2718f0b9-2e3d-8787-bb1a-b8fb085c35f4",
    "name": "ceasefire ? to RU",
    "claimReviewed": "Moscow turned down a truce",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:c144c6e7-00cd-831e-929e-366c8f33bb4b",
      "name": "Proposal[to=RU, kind=ceasefire, scope=\"unconditional\", response=rejected], rejected",
      "text": "Moscow turned down a truce",
      "author": {
        "@type": "Person",
        "name": "Serhiy Kyslytsya",
        "jobTitle": "Ukrainian deputy foreign minister",
        "affiliation": {
          "@type": "Organization",
          "identifier": "UA"
        }
      },
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "ceasefire ? to RU\nto single: RU (Serhiy Kyslytsya)\nproposed single: ceasefire (Serhiy Kyslytsya)\nscope single: unconditional (Serhiy Kyslytsya)\nresponse single: rejected (Serhiy Kyslytsya)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:f72523a5-3a1d-8509-a407-555176ae495f",
    "name": "ceasefire RU to UA 2..3 days",
    "claimReviewed": "It put forward a pause of two or three days on parts of the front",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:5400c2bd-5b5d-861d-81d5-8e4afa77ae55",
      "name": "Proposal[by=RU, to=UA, kind=ceasefire, days=2..3, scope=\"parts of the front\"], proposed",
      "text": "It put forward a pause of two or three days on parts of the front",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "ceasefire RU to UA 2..3 days\nby single: RU (text harbour-wire)\nto single: UA (text harbour-wire)\nproposed corroborated: ceasefire (text harbour-wire, text morning-lamp)\ndays single: 2..3 (text harbour-wire)\nscope single: parts of the front (text harbour-wire)\nresponse single: accepted (text morning-lamp)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:615b5908-9f22-8384-b589-a5b7211705a6",
    "name": "ceasefire RU to UA 2..3 days",
    "claimReviewed": "truce, and with an understanding on those who are held",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:7e008819-d513-8540-8c93-6b0fa6dd2392",
      "name": "Proposal[kind=ceasefire, response=accepted], asserted",
      "text": "truce, and with an understanding on those who are held",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "morning-lamp",
        "headline": "Barely an Hour, and Then the Buses",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "The Morning Lamp"
        }
      } ]
    },
    "reviewBody": "ceasefire RU to UA 2..3 days\nby single: RU (text harbour-wire)\nto single: UA (text harbour-wire)\nproposed corroborated: ceasefire (text harbour-wire, text morning-lamp)\ndays single: 2..3 (text harbour-wire)\nscope single: parts of the front (text harbour-wire)\nresponse single: accepted (text morning-lamp)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:83c6d2bb-8f40-87f8-ae36-4e4fafd53cd9",
    "name": "meeting UA to RU",
    "claimReviewed": "Kyiv has suggested that the delegations sit down",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:3ada07c9-fae4-814b-9ea5-9d453b6fb558",
      "name": "Proposal[by=UA, to=RU, kind=meeting, date=2025-06-20/2025-06-30], proposed",
      "text": "Kyiv has suggested that the delegations sit down",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "meridian-post",
        "headline": "Two Accounts of One Handshake",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Meridian Post"
        }
      } ]
    },
    "reviewBody": "meeting UA to RU\nby single: UA (text meridian-post)\nto single: RU (text meridian-post)\nproposed single: meeting (text meridian-post)\ndate single: 2025-06-20/2025-06-30 (text meridian-post)"
  }, {
    "@type": "ClaimReview",
    "@id": "urn:uuid:da925c34-f0b3-8e21-b152-a318066cb519",
    "name": "return of children UA to RU",
    "claimReviewed": "Ukraine also demanded the return of nearly 400 children",
    "itemReviewed": {
      "@type": "Claim",
      "@id": "urn:uuid:c8db1cc4-1408-88ab-8871-f7afafdb83a9",
      "name": "Proposal[by=UA, to=RU, kind=return, category=children, quantity=~..400], demanded",
      "text": "Ukraine also demanded the return of nearly 400 children",
      "appearance": [ {
        "@type": "NewsArticle",
        "identifier": "harbour-wire",
        "headline": "A Swap, a List and No Truce",
        "datePublished": "2025-06-03",
        "publisher": {
          "@type": "Organization",
          "name": "Harbour Wire"
        }
      } ]
    },
    "reviewBody": "return of children UA to RU\nby single: UA (text harbour-wire)\nto single: RU (text harbour-wire)\nproposed single: return (text harbour-wire)\ncategory single: children (text harbour-wire)\nquantity single: ~..400 (text harbour-wire)"
  } ]
}
;
